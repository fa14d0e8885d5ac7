import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '@/tools/browser/launched';
import type { FixtureId } from '../../fixtures/types';
import { type Coached, type CoachedWorld, card, startCoached } from '../harness/coached';
import { publications } from '../harness/requests';

let world: CoachedWorld;
beforeAll(async () => {
  world = await startCoached();
});
afterAll(() => world?.close());
beforeEach(() => world.records.reset());

type Case = { fixture: FixtureId; lang: 'en' | 'fr'; text: string; marked: string; leave: string };

const cases: Case[] = [
  {
    fixture: 'li-g3',
    lang: 'en',
    text: 'Our Leeds office opens on TODO.',
    marked: 'TODO',
    leave: 'Leave as it is',
  },
  {
    fixture: 'li-comment',
    lang: 'fr',
    text: 'Notre agence de Nantes ouvre le TODO.',
    marked: 'TODO',
    leave: 'Laisser tel quel',
  },
  {
    fixture: 'x-home',
    lang: 'fr',
    text: 'Notre agence de Nantes ouvre le TODO.',
    marked: 'TODO',
    leave: 'Laisser tel quel',
  },
  {
    fixture: 'x-modal',
    lang: 'en',
    text: 'Our Leeds office opens on TODO.',
    marked: 'TODO',
    leave: 'Leave as it is',
  },
];

/** Writes a text whose sentence ends with a caution: its card opens although nobody asked for it. */
async function writeCaution({ fixture, lang, text, marked, leave }: Case): Promise<Coached> {
  await world.records.set({ language: lang });
  const coached = await world.open(fixture, { lang });
  await coached.write(text);
  await coached.underlines(marked);
  await coached.ours.find({ ...card, text: leave });
  return coached;
}

/** Notes how much the site has sent at the end of the very task of each click and each Enter. */
const watchTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sent: number[] = [];
    Object.assign(globalThis, { sent });
    const note = (): void => void setTimeout(() => sent.push(window.fixture.submitted.length));
    window.addEventListener('click', note, true);
    window.addEventListener('keydown', ({ key }) => key === 'Enter' && note(), true);
  });

const sentInTask = (page: Page): Promise<number> =>
  until('the task is over', () => page.evaluate(() => (globalThis as unknown as { sent: number[] }).sent[0]));

/** Moves the mouse over the middle of the site's publish button, or away from it. */
async function pointAt(coached: Coached, what: 'button' | 'nothing'): Promise<void> {
  const name = (await coached.mounted()).at(-1)!;
  const [x, y] = await coached.page.evaluate((wanted) => {
    const { left, top, width, height } = window.fixture.editors[wanted]!.submit()!.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  }, name);
  await coached.page.mouse.move(what === 'button' ? x : 3, what === 'button' ? y : 3, { steps: 4 });
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

describe.each(cases)('$fixture in $lang', (one) => {
  const { text, leave } = one;

  it('posts at the click although the card of a caution is open: one request, in the same task', async () => {
    const before = publications(world.server.recorded).length;
    const coached = await writeCaution(one);
    await watchTasks(coached.page);
    await coached.publish();
    expect(await sentInTask(coached.page)).toBe(1);
    expect((await coached.submitted()).map((sent) => sent.text)).toEqual([text]);
    const [entry] = await world.records.settled(1);
    expect(entry).toMatchObject({ outcome: 'posted', shown: ['placeholder-left'], heeded: [] });
    expect(publications(world.server.recorded).length - before).toBe(1);
    expect(await coached.errors()).toEqual([]);
    await coached.close();
  });

  it('can be left as it is: no mark, no card, not at the button either', async () => {
    const coached = await writeCaution(one);
    await coached.ours.click({ role: 'button', name: leave });
    await coached.ours.gone(card);
    expect(await coached.marks()).toEqual([]);
    await pointAt(coached, 'button');
    await pause(400);
    expect(await coached.ours.all(card)).toEqual([]);
    await coached.holds(text);
    await coached.publish();
    const [entry] = await world.records.settled(1);
    const aside = [{ rule: 'placeholder-left', reason: 'left' }];
    expect(entry).toMatchObject({ shown: ['placeholder-left'], heeded: [], dismissed: [], aside });
    await coached.close();
  });

  it('comes once more when the pointer reaches the button, and no third time', async () => {
    const coached = await writeCaution(one);
    await coached.ours.click({ role: 'button', name: one.lang === 'fr' ? 'Fermer' : 'Close' });
    await coached.ours.gone(card);
    await pointAt(coached, 'nothing');
    await pointAt(coached, 'button');
    await coached.ours.find({ ...card, text: leave });
    await coached.ours.click({ role: 'button', name: one.lang === 'fr' ? 'Fermer' : 'Close' });
    await coached.ours.gone(card);
    await pointAt(coached, 'nothing');
    await pointAt(coached, 'button');
    await pause(400);
    expect(await coached.ours.all(card)).toEqual([]);
    await coached.close();
  });

  it('is heeded when its words are changed before the text is sent', async () => {
    const coached = await writeCaution(one);
    for (const _ of `${one.marked}.`) await coached.press('Backspace');
    await coached.type(one.lang === 'fr' ? 'lundi.' : 'Monday.');
    await coached.ours.gone(card);
    await coached.publish();
    const [entry] = await world.records.settled(1);
    expect(entry).toMatchObject({ outcome: 'posted', shown: ['placeholder-left'], heeded: ['placeholder-left'] });
    await coached.close();
  });
});

it.each(['x-home', 'x-modal', 'x-inline'] as const)(
  '%s: Ctrl+Enter posts at once with a caution open: one request, in the same task',
  async (fixture) => {
    const before = publications(world.server.recorded).length;
    const text = 'Our Leeds office opens on TODO.';
    const coached = await writeCaution({ fixture, lang: 'en', text, marked: 'TODO', leave: 'Leave as it is' });
    await watchTasks(coached.page);
    await coached.press('Enter', 'Control');
    expect(await sentInTask(coached.page)).toBe(1);
    expect((await coached.submitted()).map((sent) => sent.text)).toEqual([text]);
    const [entry] = await world.records.settled(1);
    expect(entry).toMatchObject({ outcome: 'posted', shown: ['placeholder-left'], heeded: [] });
    expect(publications(world.server.recorded).length - before).toBe(1);
    await coached.close();
  },
);
