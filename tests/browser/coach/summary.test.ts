import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { onThisClock, shiftWeek, weekOf } from '@/lib/habits/calendar';
import { makeEntry } from '../../habits/entries';
import { type CoachedWorld, startCoached } from '../harness/coached';
import { strangers } from '../harness/requests';
import { openPopup, press, shows } from '../harness/summary-screen';

const week = 7 * 24 * 60 * 60_000;
const spoken = {
  en: 'You spoke twice: 1 to answer someone, 1 to publish.',
  fr: 'Vous avez pris la parole 2 fois : 1 pour répondre à quelqu’un, 1 pour publier.',
} as const;

let world: CoachedWorld;
beforeAll(async () => {
  world = await startCoached();
});
afterAll(() => world?.close());
beforeEach(() => world.records.reset());

/** Everything is within the popup that browsers give: 400 × 600 at most. */
const fits = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return scrollWidth <= 400 && scrollHeight <= 600;
  });

async function publish(fixture: 'x-home' | 'li-comment', text: string, count: number): Promise<void> {
  const coached = await world.open(fixture);
  await coached.write(text);
  await coached.ours.find({ css: '[data-piece="chip"]' });
  await coached.publish();
  await world.records.settled(count);
  await coached.close();
}

it('tells the week in words, in English and in French, within 400 × 600', async () => {
  await publish('x-home', 'We moved the briefing to the shop floor. What did your own teams say first?', 1);
  await publish('li-comment', 'Which of the two pumps failed first, Ana?', 2);
  const popup = await openPopup(world.launched);
  await shows(popup, spoken.en);
  expect(await popup.evaluate(() => document.documentElement.lang)).toMatch(/^en/);
  expect(await popup.$$eval('.days li', (days) => days.length)).toBe(7);
  expect(await fits(popup)).toBe(true);
  await world.records.set({ language: 'fr' });
  await shows(popup, spoken.fr);
  expect(await popup.evaluate(() => document.documentElement.lang)).toMatch(/^fr/);
  expect(await fits(popup)).toBe(true);
  await popup.close();
});

it('leads to earlier weeks and back by keys, and no further', async () => {
  const now = Date.now();
  await world.records.put(makeEntry(onThisClock(now)));
  const then = now - 2 * week;
  for (let made = 0; made < 3; made++) await world.records.put(makeEntry({ kind: 'comment', ...onThisClock(then) }));
  const popup = await openPopup(world.launched);
  await shows(popup, 'You spoke once, to publish.');
  await popup.keyboard.press('ArrowLeft');
  await shows(popup, 'No exchange that week.');
  await popup.keyboard.press('ArrowLeft');
  await shows(popup, 'You spoke 3 times, to answer someone.');
  expect(await popup.$eval('header button', (button) => (button as HTMLButtonElement).disabled)).toBe(true);
  await popup.keyboard.press('ArrowLeft');
  for (const _ of [1, 2, 3]) await popup.keyboard.press('ArrowRight');
  await shows(popup, 'You spoke once, to publish.');
  expect(shiftWeek(weekOf(onThisClock(now)), -2)).toBe(weekOf(onThisClock(then)));
  await popup.close();
});

describe.each([
  ['en', 'Your week will be told here.'],
  ['fr', 'Votre semaine se racontera ici.'],
] as const)('in %s', (language, invitation) => {
  it('invites when there is nothing yet', async () => {
    await world.records.set({ language });
    const popup = await openPopup(world.launched);
    await shows(popup, invitation);
    expect(await fits(popup)).toBe(true);
    expect(await popup.$eval('main a.button', (link) => link.getAttribute('href'))).toBe('/practice.html');
    await popup.close();
  });

  it('keeps within 400 × 600 in the fullest week, with a notice and a pause', async () => {
    await world.records.set({ language, noticeSeen: false, pausedUntil: Date.now() + 3_600_000 });
    const now = Date.now();
    const rules = ['announce', 'jargon', 'no-question'];
    for (let made = 0; made < 12; made++) {
      const kind = made % 2 ? 'post' : 'reply';
      const outcome = made < 3 ? 'probable' : 'posted';
      await world.records.put(
        makeEntry({ kind, outcome, heeded: rules, praised: ['open-question', 'named-credit'], ...onThisClock(now) }),
      );
    }
    const popup = await openPopup(world.launched);
    await popup.waitForSelector('.rows button');
    await popup.waitForSelector('.band .inline');
    expect(await fits(popup)).toBe(true);
    await popup.close();
  });
});

it('shows the whole log in the options and deletes everything after one question', async () => {
  for (const kind of ['post', 'reply'] as const)
    await world.records.put(makeEntry({ kind, ...onThisClock(Date.now()) }));
  const options = await world.launched.openExtensionPage('options.html');
  await options.waitForSelector('.log tbody tr');
  expect(await options.$$eval('.log tbody tr', (rows) => rows.length)).toBe(2);
  await press(options, 'Delete everything');
  await options.waitForSelector('[role=alertdialog]');
  await press(options, 'Keep');
  await options.waitForFunction(() => !document.querySelector('[role=alertdialog]'));
  expect(await world.records.entries()).toHaveLength(2);
  await press(options, 'Delete everything');
  await options.waitForSelector('[role=alertdialog]');
  await press(options, 'Delete for good');
  await shows(options, 'The log is empty.');
  expect(await world.records.entries()).toEqual([]);
  await options.close();
  const popup = await openPopup(world.launched);
  await shows(popup, 'Your week will be told here.');
  await popup.close();
});

it('asks nothing of the network', () => {
  expect(strangers(world.server.recorded)).toEqual([]);
});
