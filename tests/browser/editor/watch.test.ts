import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, FixtureId } from '../../fixtures/types';
import { countColour, takePixels } from '../harness/pixels';
import { type Bench, type Composing, openBench } from './bench';

const fixtures = ['li-g2', 'li-g3', 'li-comment', 'x-home', 'x-inline'] as const;

/** The editors of the negatives, each clicked and typed into. */
async function useAll(composing: Composing): Promise<string[]> {
  const names = await composing.mounted();
  for (const name of names) {
    await (await composing.element(name)).click();
    await composing.page.keyboard.type('Nous sommes ravis');
  }
  return names;
}

describe('watching', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  });
  afterAll(() => bench.close());

  it.each(['li-neg', 'x-neg'] as const)('%s: nothing is ever attached', async (fixture) => {
    const composing = await bench.open(fixture);
    expect((await useAll(composing)).length).toBeGreaterThan(3);
    expect(await composing.ask('attached')).toEqual([]);
    expect(await composing.ask('log')).toEqual([]);
    await composing.close();
  });

  const publishing = (fixture: FixtureId, answer: Answer, outcome: string) =>
    it(`${fixture}: ${answer} is ${outcome}`, async () => {
      const composing = await bench.open(fixture, { answer });
      await composing.type('Ravis de tout.');
      await composing.publish();
      await composing.logged('sent by click');
      expect(await composing.logged('outcome', 20_000)).toBe(`outcome ${outcome}`);
      const { length } = await composing.submitted();
      expect(length).toBe(1);
      await composing.close();
    });

  for (const fixture of fixtures) {
    publishing(fixture, 'ok', 'posted');
    publishing(fixture, '403', 'failed');
  }
  publishing(fixtures[0], 'slow', 'posted');
  publishing('li-g2', 'error', 'failed');

  it('x-home: the shortcut publishes, and is seen', async () => {
    const composing = await bench.open('x-home');
    await composing.type('Ravis de tout.');
    await composing.press('Enter', 'Control');
    await composing.logged('sent by keys');
    expect(await composing.logged('outcome')).toBe('outcome posted');
    await composing.close();
  });

  it('li-g2: thrown away or kept as a draft is no gesture', async () => {
    for (const [index, ending] of [
      [0, 'discarded'],
      [1, 'draft'],
    ] as const) {
      const composing = await bench.open('li-g2');
      await composing.type('Ravis de tout.');
      await composing.press('Escape');
      const button = await composing.page.evaluateHandle(
        (at) =>
          document.querySelector('#interop-outlet')!.shadowRoot!.querySelectorAll('[role=alertdialog] button')[at]!,
        index,
      );
      await button.click();
      expect(await composing.logged('detached')).toBe(`detached ${ending}`);
      expect((await composing.ask('log')).filter((line) => line.startsWith('sent'))).toEqual([]);
      await composing.close();
    }
  });

  it.each(fixtures)('%s: removed, come back, navigated away: attached again by the next event', async (fixture) => {
    const composing = await bench.open(fixture);
    await composing.type('Un');
    await composing.page.evaluate(() => window.fixture.close());
    expect(await composing.logged('detached')).toBe('detached removed');
    expect(await composing.ask('attached')).toEqual([]);
    await composing.page.evaluate(() => window.fixture.open());
    await composing.ready();
    await composing.type('Deux');
    expect(await composing.ask('read')).toBe('Deux');
    await composing.page.evaluate(() => window.fixture.navigate('/elsewhere/'));
    await composing.page.waitForFunction(() => Object.keys(window.fixture.editors).length === 0);
    await new Promise((done) => setTimeout(done, 500));
    expect(await composing.ask('attached')).toEqual([]);
    expect(await composing.errors()).toEqual([]);
    await composing.close();
  });

  it.each(fixtures)(
    '%s: marks are painted, found under the pointer, put back, and gone when quiet',
    async (fixture) => {
      const composing = await bench.open(fixture);
      const amber = [0x8a, 0x4f, 0x06] as [number, number, number];
      await composing.type('Nous sommes ravis de #tout.');
      const inked = async (): Promise<number> => countColour(await takePixels(composing.page), amber, 40);
      const none = await inked();
      const marks = [{ word: 'sommes ravis de #tout', line: 'solid' as const, active: true }];
      const { theme, boxes } = await composing.ask('paint', { marks });
      expect(theme).toBe('light');
      expect(await inked()).toBeGreaterThan(none + 50);
      const [x = 0, y = 0, width = 0, height = 0] = boxes[0]![0]!;
      expect(await composing.ask('hit', { x: x + width / 2, y: y + height / 2 })).toBe(0);
      expect(await composing.ask('hit', { x: x - 20, y })).toBeNull();
      const names = await composing.page.evaluate(() => {
        const all = [...(CSS.highlights as unknown as Map<string, unknown>).keys()];
        CSS.highlights.clear();
        return all;
      });
      expect(names).toEqual(['mark-solid-active']);
      expect(await inked()).toBe(none);
      await composing.ask('paint', { marks });
      expect(await inked()).toBeGreaterThan(none + 50);
      await composing.ask('quiet');
      await composing.type(' Et plus');
      expect(await inked()).toBe(none);
      expect(await composing.ask('attached')).toEqual([]);
      expect(await composing.errors()).toEqual([]);
      await composing.close();
    },
  );

  it('x-home in the dark: the colours of the dark', async () => {
    const composing = await bench.open('x-home', { dark: true });
    await composing.type('Nous sommes ravis.');
    const { theme } = await composing.ask('paint', { marks: [{ word: 'ravis', line: 'solid', active: false }] });
    expect(theme).toBe('dark');
    expect(countColour(await takePixels(composing.page), [0xe3, 0xa8, 0x57], 40)).toBeGreaterThan(20);
    await composing.close();
  });
});
