import type { Everything, RollUp } from '@/lib/habits/kept';
import { fuller, mergeThreads } from '@/lib/habits/merge';
import { rollUp } from '@/lib/habits/roll-up';
import type { Store } from '../store';
import { isClosed, touched } from './keep';
import { toEntry, toRow } from './rows';

/** All that is kept of the person, as it stands at one moment. */
export const everything = (store: Store): Promise<Everything> =>
  store.transaction('r', touched(store), async () => ({
    entries: (await store.entries.orderBy('at').toArray()).map(toEntry),
    rollUps: await store.rollUps.orderBy('week').toArray(),
    threads: await store.threads.orderBy('day').toArray(),
    readingDays: await store.readingDays.orderBy('day').toArray(),
  }));

/** Entries that are not known; what is known here stands. */
async function addEntries(store: Store, { entries }: Everything): Promise<void> {
  const known = new Set(await store.entries.toCollection().primaryKeys());
  const rows = entries.filter(({ id }) => !known.has(id)).map(toRow);
  const weeks = [...new Set(rows.map(({ week }) => week))];
  const closed = new Set<string>();
  for (const week of weeks) if (await isClosed(store, week)) closed.add(week);
  const open = weeks.filter((week) => !closed.has(week));
  await store.entries.bulkPut(rows.filter(({ week }) => !closed.has(week)));
  await store.rollUps.bulkDelete(open.map((week) => ['log', week]));
}

/** What this log knows of the week of a roll-up. */
async function ownAccount(store: Store, { source, week }: RollUp): Promise<RollUp | undefined> {
  const stored = await store.rollUps.get([source, week]);
  if (stored || source !== 'log') return stored;
  const rows = await store.entries.where({ week }).toArray();
  return rows.length ? rollUp(rows.map(toEntry), week) : undefined;
}

async function addRollUps(store: Store, { rollUps }: Everything): Promise<void> {
  for (const one of rollUps) {
    const own = await ownAccount(store, one);
    await store.rollUps.put(own ? fuller(own, one) : one);
  }
}

/** Takes an export, all of it or nothing. Taking it again changes nothing. */
export const restore = (store: Store, from: Everything): Promise<undefined> =>
  store.transaction('rw', touched(store), async () => {
    await addEntries(store, from);
    await addRollUps(store, from);
    for (const thread of from.threads) {
      const known = await store.threads.get(thread.id);
      await store.threads.put(known ? mergeThreads(known, thread) : thread);
    }
    for (const { day, minutes } of from.readingDays) {
      const known = await store.readingDays.get(day);
      await store.readingDays.put({ day, minutes: Math.max(minutes, known?.minutes ?? 0) });
    }
    return undefined;
  });
