import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { onThisClock } from '@/lib/habits/calendar';
import { until } from '@/tools/browser/launched';
import { makeEntry } from '../../habits/entries';
import { type CoachedWorld, startCoached } from '../harness/coached';
import { hides, openPopup, press, shows } from '../harness/summary-screen';

let world: CoachedWorld;
beforeAll(async () => {
  world = await startCoached();
});
afterAll(() => world?.close());
beforeEach(() => world.records.reset());

const publish = async (text: string): Promise<void> => {
  const coached = await world.open('x-home');
  await coached.write(text);
  await coached.ours.find({ css: '[data-piece="chip"]' });
  await coached.publish();
  await world.records.settled(1);
  await coached.close();
};

describe('after a post', () => {
  it('lists it to come back to, then its question, each until one tap', async () => {
    await publish('We moved the briefing. How do you handle on-call weekends in a team of four?');
    const popup = await openPopup(world.launched);
    await shows(popup, 'Come back to');
    await press(popup, 'Done');
    await shows(popup, 'is waiting for you.');
    await press(popup, 'Let it go');
    await hides(popup, 'is waiting for you.');
    await popup.close();
  });

  it('ties it to a purpose by one tap, and asks no more', async () => {
    await world.records.set({ purposes: [{ id: 'own-1', label: 'Recruit engineers' }] });
    const { id } = makeEntry();
    await world.records.put(makeEntry({ id, ...onThisClock(Date.now()) }));
    const popup = await openPopup(world.launched);
    await popup.waitForSelector('.tie');
    await press(popup, 'Recruit engineers');
    await hides(popup, 'What for');
    expect((await world.records.entries()).map(({ purpose }) => purpose)).toEqual(['own-1']);
    await popup.close();
  });
});

it('keeps the plan that was chosen, and shows none once it was dropped', async () => {
  await world.records.put(makeEntry({ kind: 'reply', ...onThisClock(Date.now()) }));
  const popup = await openPopup(world.launched);
  await popup.waitForSelector('.plan');
  const text = await popup.$eval('.plan p', ({ textContent }) => textContent);
  await press(popup, 'Keep');
  await shows(popup, 'Kept');
  expect((await world.records.settings()).plan).toMatchObject({ text });
  await press(popup, 'Drop');
  await popup.waitForFunction(() => !document.querySelector('.plan'));
  await popup.close();
  // Firefox does not always tell that a page of ours was loaded again; one that is opened anew it does.
  const again = await openPopup(world.launched);
  await again.waitForSelector('.rows');
  expect(await again.$('.plan')).toBeNull();
  await again.close();
});

it('moves the caret, and no week, with the arrows in a field', async () => {
  const now = Date.now();
  for (const days of [0, 8])
    await world.records.put(makeEntry({ kind: 'reply', ...onThisClock(now - days * 86_400_000) }));
  const popup = await openPopup(world.launched);
  await popup.waitForSelector('.plan');
  const week = await popup.$eval('h1', ({ textContent }) => textContent);
  await press(popup, 'Change');
  await popup.focus('.plan textarea');
  await popup.keyboard.press('ArrowLeft');
  await popup.evaluate(() => new Promise((done) => setTimeout(done, 200)));
  expect(await popup.$eval('h1', ({ textContent }) => textContent)).toBe(week);
  expect(await popup.$('.plan textarea')).not.toBeNull();
  await popup.close();
});

describe('behind the week', () => {
  it.each(['en', 'fr'] as const)('draws and tells it within the width of the popup, in %s', async (language) => {
    await world.records.set({ language });
    for (let made = 0; made < 9; made++)
      await world.records.put(
        makeEntry({ kind: made % 3 ? 'reply' : 'post', heeded: ['announce'], ...onThisClock(Date.now()) }),
      );
    const popup = await openPopup(world.launched);
    await popup.waitForSelector('footer button');
    await popup.$eval('footer button', (button) => button.click());
    await popup.waitForSelector('.details-view .drawn');
    expect(await popup.$$eval('.ratio li', (weeks) => weeks.length)).toBe(12);
    expect(await popup.$$eval('.bars li', (rules) => rules.length)).toBe(1);
    const sizes = await popup.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      const main = document.querySelector('main')!;
      return { scrollWidth, scrollHeight, isWider: main.scrollWidth > main.clientWidth };
    });
    expect(sizes).toEqual({ scrollWidth: 400, scrollHeight: 600, isWider: false });
    await popup.$eval('footer button', (button) => button.click());
    await popup.waitForSelector('.sentence');
    await popup.close();
  });

  it('puts right what was read wrongly', async () => {
    await world.records.put(makeEntry(onThisClock(Date.now())));
    const popup = await openPopup(world.launched);
    await shows(popup, 'You spoke once, to publish.');
    await press(popup, 'Details');
    await popup.waitForSelector('.texts');
    await press(popup, 'Was a reply');
    await until('it is a reply', async () => (await world.records.entries())[0]?.kind === 'reply');
    await press(popup, 'Back to the week');
    await shows(popup, 'You spoke once, to answer someone.');
    await popup.close();
  });
});
