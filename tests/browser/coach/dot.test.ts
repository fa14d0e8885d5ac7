import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { onThisClock } from '@/lib/habits/calendar';
import { until } from '@/tools/browser/launched';
import { makeEntry } from '../../habits/entries';
import { type CoachedWorld, startCoached } from '../harness/coached';
import { openPopup, press, shows } from '../harness/summary-screen';

declare const chrome: typeof Browser;

let world: CoachedWorld;
beforeAll(async () => {
  world = await startCoached();
});
afterAll(() => world?.close());
beforeEach(() => world.records.reset());

/** What stands on the button, and what it says when it is pointed at. */
const button = (): Promise<{ badge: string; title: string }> =>
  world.records.page.evaluate(async () => ({
    badge: await chrome.action.getBadgeText({}),
    title: await chrome.action.getTitle({}),
  }));

const carries = (badge: string): Promise<boolean> =>
  until(`the button carries “${badge}”`, async () => (await button()).badge === badge);

async function publish(): Promise<void> {
  const coached = await world.open('x-home');
  await coached.write('We moved the briefing to the shop floor.');
  await coached.publish();
  await world.records.settled(1);
  await coached.close();
}

describe('the button', () => {
  it('carries a dot after a post, and says why, until the person says that it is done', async () => {
    expect((await button()).badge).toBe('');
    await publish();
    await carries('•');
    expect((await button()).title).toContain('come back');
    const popup = await openPopup(world.launched);
    await shows(popup, 'Come back to');
    await press(popup, 'Done');
    await carries('');
    expect((await button()).title).toBe('Parley');
    await popup.close();
  });

  it('loses it when one answers under the text', async () => {
    const thread = 'T'.repeat(22);
    const now = Date.now();
    await world.records.put(makeEntry({ thread, ...onThisClock(now - 60_000) }));
    await carries('•');
    await world.records.put(makeEntry({ kind: 'reply', towards: 'other', ...onThisClock(now) }));
    expect((await button()).badge).toBe('•');
    await world.records.put(makeEntry({ kind: 'reply', towards: 'self', thread, ...onThisClock(now) }));
    await carries('');
  });
});
