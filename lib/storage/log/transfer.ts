import type { WeekId } from '@/lib/habits/calendar';
import type { Everything, RollUp } from '@/lib/habits/kept';
import { fuller, mergeThreads } from '@/lib/habits/merge';
import { rollUp } from '@/lib/habits/roll-up';
import type { Row, Store } from '../store';
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

/** Entries that are not known, and how many they are; what is known here stands. */
async function addEntries(store: Store, { entries }: Everything): Promise<number> {
  const known = new Set(await store.entries.toCollection().primaryKeys());
  const rows = entries.filter(({ id }) => !known.has(id)).map(toRow);
  const weeks = [...new Set(rows.map(({ week }) => week))];
  const closed = new Set<string>();
  for (const week of weeks) if (await isClosed(store, week)) closed.add(week);
  const open = weeks.filter((week) => !closed.has(week));
  const added = rows.filter(({ week }) => !closed.has(week));
  await store.entries.bulkPut(added);
  await store.rollUps.bulkDelete(open.map((week) => ['log', week]));
  return added.length;
}

/** What entries come to, where there are any. */
const counted = (rows: readonly Row[], week: WeekId): RollUp | undefined =>
  rows.length > 0 ? rollUp(rows.map(toEntry), week) : undefined;

/**
 * Takes one week of another log. Where this log has entries of that week a fuller account stands beside its own, which
 * is counted anew whenever one of them changes. What the other log's own entries come to says nothing beside them.
 */
async function addOwnWeek(store: Store, one: RollUp, theirs: readonly Row[]): Promise<void> {
  const { week } = one;
  const here = counted(await store.entries.where({ week }).toArray(), week);
  const own = (await store.rollUps.get(['log', week])) ?? here;
  if (own) await store.rollUps.put(own);
  const known = counted(theirs, week);
  if (known && fuller(known, one) === known) return;
  if (!own) await store.rollUps.put(one);
  else if (fuller(own, one) === one && !here) await store.rollUps.put(one);
  else if (fuller(own, one) === one) await addWeek(store, { ...one, source: 'brought' });
}

async function addWeek(store: Store, one: RollUp): Promise<void> {
  const known = await store.rollUps.get([one.source, one.week]);
  await store.rollUps.put(known ? fuller(known, one) : one);
}

async function addRollUps(store: Store, { entries, rollUps }: Everything): Promise<void> {
  const theirs = new Map<WeekId, Row[]>();
  for (const row of entries.map(toRow)) theirs.set(row.week, [...(theirs.get(row.week) ?? []), row]);
  for (const one of rollUps)
    if (one.source === 'log') await addOwnWeek(store, one, theirs.get(one.week) ?? []);
    else await addWeek(store, one);
}

/** Takes an export, all of it or nothing; how many of its texts were new here. Taking it again changes nothing. */
export const restore = (store: Store, from: Everything): Promise<number> =>
  store.transaction('rw', touched(store), async () => {
    const added = await addEntries(store, from);
    await addRollUps(store, from);
    for (const thread of from.threads) {
      const known = await store.threads.get(thread.id);
      await store.threads.put(known ? mergeThreads(known, thread) : thread);
    }
    for (const { day, minutes } of from.readingDays) {
      const known = await store.readingDays.get(day);
      await store.readingDays.put({ day, minutes: Math.max(minutes, known?.minutes ?? 0) });
    }
    return added;
  });
