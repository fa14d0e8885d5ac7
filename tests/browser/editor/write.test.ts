import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changed } from '../matrix/changes';
import { type Bench, type Composing, openBench } from './bench';

async function expectText(composing: Composing, wanted: string): Promise<void> {
  await composing.holds(wanted);
  expect(await composing.ask('read')).toBe(wanted);
}

describe('where an editor is not as others', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  });
  afterAll(() => bench.close());

  it('undoes what a site made of it, and does not try again', async () => {
    const composing = await bench.open('doubling');
    await composing.type('Ravis de tout.');
    const rolledBack = { done: false, reason: 'rolled-back', restored: true };
    expect(await composing.ask('apply', { words: 'Ravis', replacement: 'Heureux' })).toEqual(rolledBack);
    await expectText(composing, 'Ravis de tout.');
    await composing.page.keyboard.type(' 2');
    await expectText(composing, 'Ravis de tout. 2');
    await composing.close();
  });

  it('says so when an editor takes nothing, and undoes nothing', async () => {
    const composing = await bench.open('deaf');
    await composing.type('Ravis de tout.');
    const refused = { done: false, reason: 'refused', restored: true };
    expect(await composing.ask('apply', { words: 'Ravis', replacement: 'Heureux' })).toEqual(refused);
    expect(await composing.ask('read')).toBe('Ravis de tout.');
    await composing.page.keyboard.type(' 2');
    await expectText(composing, 'Ravis de tout. 2');
    await composing.close();
  });

  it.each([
    ['clicks elsewhere in the text', 'Ravis de tout. 2'],
    ['writes on', '2Ravis de tout.'],
  ])('leaves the caret to a person who %s before a refusal is known', async (deed, after) => {
    const composing = await bench.open('deaf');
    const { page } = composing;
    await composing.type('Ravis de tout.');
    await composing.press('Home', 'Control');
    const asked = composing.ask('apply', { words: 'Ravis', replacement: 'Heureux' });
    await page.waitForFunction(() => String(getSelection()) === 'Ravis', { polling: 10 });
    const isClick = deed.startsWith('clicks');
    // Behind the last letter.
    if (isClick) await composing.click();
    else await page.keyboard.type('2');
    expect(await asked).toMatchObject({ done: false });
    if (isClick) await page.keyboard.type(' 2');
    await expectText(composing, after);
    await composing.close();
  });

  it('around a mention chip, never through it', async () => {
    const composing = await bench.open('reply');
    await composing.press('End', 'Control');
    await composing.type('merci pour tout');
    const before = await composing.model();
    const through = { words: 'Sample\u00A0merci', replacement: 'x' };
    expect(await composing.ask('apply', through)).toMatchObject({ done: false, reason: 'blocks' });
    for (const [words, replacement] of [
      ['merci pour', 'bravo pour'],
      ['', 'Et vous ?'],
    ] as const) {
      expect(await composing.ask('apply', { words, replacement })).toMatchObject({ done: true });
      await expectText(composing, changed(before, { words, replacement }));
      await composing.undo();
      await expectText(composing, before);
    }
    await composing.close();
  });
});
