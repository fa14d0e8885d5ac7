import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Entry, Outcome } from '@/lib/habits/entry';
import { until } from '@/tools/browser/launched';
import type { Coached } from '../harness/coached';
import type { Records } from '../harness/records';

/** A second entry of the same gesture would come within this time, in milliseconds: a resent one after a second. */
export const afterthought = 1_300;

/** Waits for exactly these entries, in this order; nothing else comes within the next while. */
export async function settles(records: Records, wanted: readonly Outcome[], ms?: number): Promise<Entry[]> {
  await records.settled(wanted.length, ms);
  await wait(afterthought);
  const entries = await records.settled(wanted.length);
  expect(entries.map(({ outcome }) => outcome)).toEqual(wanted);
  return entries;
}

/** The one entry behind so many earlier ones whose outcome is not known, once it says this. */
export const pending = (records: Records, earlier = 0, more: Partial<Entry> = {}): Promise<Entry> =>
  until('a pending entry', async () => {
    const [entry, ...others] = (await records.entries()).slice(earlier);
    const isMeant =
      entry?.outcome === 'pending' && Object.entries(more).every(([key, value]) => entry[key as keyof Entry] === value);
    return isMeant && others.length === 0 ? entry : undefined;
  });

/** The page has asked its server for these texts and no other, and nothing went wrong in it. */
export async function end(coached: Coached, sent: readonly string[]): Promise<void> {
  expect((await coached.submitted()).map(({ text }) => text)).toEqual(sent);
  expect(await coached.errors()).toEqual([]);
  await coached.close();
}
