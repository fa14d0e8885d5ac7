import type { browser } from 'wxt/browser';
import type { Entry } from '@/lib/habits/entry';
import type { Records } from './records';

declare const chrome: typeof browser;

/** Lets a pending entry be more than a minute old and the alarm go off that settles such. */
export async function settleNow({ rewrite, page }: Records, { id, at }: Entry): Promise<void> {
  await rewrite(id, { at: at - 61_000 });
  await page.evaluate(() => chrome.alarms.create('settle', { when: Date.now() }));
}
