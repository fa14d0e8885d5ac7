import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/habits/entry';
import { until, within } from '@/tools/browser/launched';
import type { Answer } from '../../fixtures/types';
import type { Coached, CoachedWorld } from '../harness/coached';
import { popUp } from '../harness/pop-up';
import type { Records } from '../harness/records';
import { settleNow } from '../harness/settle';
import { pending } from './log';
import { begin, buttonOf, type Place, send } from './place';

/** What the only entry says once a minute has passed. */
async function afterMinute(records: Records, { id }: Entry): Promise<Entry> {
  const [entry] = await records.entries();
  if (entry?.outcome === 'pending') await settleNow(records, entry);
  const [kept] = await records.settled(1);
  expect(kept?.id).toBe(id);
  return kept!;
}

/** Lets the page close itself in the very task in which the site has heard of what sends. */
const dieOf = (page: Page, deed: 'click' | 'keydown'): Promise<void> =>
  page.evaluate((type) => {
    addEventListener(type, (event) => {
      if (!(event instanceof KeyboardEvent) || event.key === 'Enter') window.close();
    });
  }, deed);

/** Sends, and the page is gone with it. */
async function sendAndDie({ page }: Coached, deed: 'click' | 'keydown', send: () => Promise<unknown>): Promise<void> {
  const closed = new Promise<void>((done) => page.once('close', () => done()));
  await dieOf(page, deed);
  // Nobody may be left to say that it was done.
  send().catch(() => undefined);
  await within(10_000, 'The page closing itself', closed);
}

/** Puts the background to sleep, and waits for it to wake by what is done before sending. */
async function wakeBy({ launched }: CoachedWorld, deed: () => Promise<unknown>): Promise<void> {
  await launched.killBackground();
  await deed();
  await until('the background is awake', launched.backgroundBirth);
}

/** Pages that are closed in the task of the gesture. */
export function proveDying(cases: readonly (readonly [Place, Answer])[], world: () => CoachedWorld): void {
  const rows = cases.map(([place, answer]) => ({ place, answer, fixture: place.fixture }));
  it.each(rows)('$fixture closed at the moment of posting ($answer): one probable entry', async (row) => {
    const coached = await begin(world(), row.place, { answer: row.answer }, await popUp(world()));
    const button = await buttonOf(coached, row.place);
    await sendAndDie(coached, 'click', () => button.click());
    const entry = await pending(world().records);
    expect((await afterMinute(world().records, entry)).outcome).toBe('probable');
  });
}

/** The same while the background sleeps: it wakes before the gesture. */
export function proveDyingAsleep(place: Place, world: () => CoachedWorld): void {
  it(`${place.fixture} closed at the moment of posting, the background asleep: one probable entry`, async () => {
    const coached = await begin(world(), place, { answer: 'never' }, await popUp(world()));
    const button = await buttonOf(coached, place);
    await wakeBy(world(), () => button.hover());
    await sendAndDie(coached, 'click', () => button.click());
    const entry = await pending(world().records);
    expect((await afterMinute(world().records, entry)).outcome).toBe('probable');
  });
}

/** The same where Ctrl+Enter surely sends. */
export function proveDyingByKeys(place: Place, world: () => CoachedWorld): void {
  it(`${place.fixture} closed at Ctrl+Enter, the background asleep: one probable entry`, async () => {
    const coached = await begin(world(), place, { answer: 'never' }, await popUp(world()));
    const { keyboard } = coached.page;
    await wakeBy(world(), () => keyboard.down('Control'));
    await sendAndDie(coached, 'keydown', () => keyboard.press('Enter'));
    const entry = await pending(world().records);
    expect((await afterMinute(world().records, entry)).outcome).toBe('probable');
  });
}

/** Pages that are closed long after the gesture, without an answer of the site. */
export function proveWaiting(places: readonly Place[], world: () => CoachedWorld): void {
  describe.each(places)('$fixture closed while the site says nothing', (place) => {
    it('with the text still there: cancelled', async () => {
      const { records } = world();
      const coached = await begin(world(), place, { answer: 'never' });
      await send(coached, place);
      const entry = await pending(records, 0, { composer: 'there' });
      await coached.page.close();
      const kept = await afterMinute(records, entry);
      expect(kept.outcome).toBe('cancelled');
      expect(kept).not.toHaveProperty('features');
    });

    it('when the composer was gone at last: probable', async () => {
      const { records } = world();
      const coached = await begin(world(), place, { answer: 'never' });
      await send(coached, place);
      await pending(records, 0, { composer: 'there' });
      await coached.page.evaluate(() => window.fixture.close());
      const entry = await pending(records, 0, { composer: 'gone' });
      await coached.page.close();
      expect((await afterMinute(records, entry)).outcome).toBe('probable');
    });
  });
}
