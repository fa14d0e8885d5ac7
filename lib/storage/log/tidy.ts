import { dateOf, type WeekId } from '@/lib/habits/calendar';
import { loopDays } from '@/lib/habits/metrics/loops';
import { expired, isFinal, rollUp, roundAfter, rounded } from '@/lib/habits/roll-up';
import type { Store } from '../store';
import { settle } from './keep';
import { toEntry, toRow } from './rows';

const day = 86_400_000;

/** Days of reading have no roll-up, and the path asks for weeks of them, however short the retention. */
const readingKept = 90;

const weeksOf = async ({ entries }: Store): Promise<WeekId[]> =>
  (await entries.orderBy('week').uniqueKeys()) as WeekId[];

/** Writes what a week came to, unless that stands there. */
const rollUpWeek = (store: Store, week: WeekId): Promise<unknown> =>
  store.transaction('rw', store.entries, store.rollUps, async () => {
    if (await store.rollUps.get(['log', week])) return;
    await store.rollUps.put(rollUp((await store.entries.where({ week }).toArray()).map(toEntry), week));
  });

/** Deletes what is older than the retention. A week goes whole, and only where it is rolled up at that moment. */
const letGo = (store: Store, now: number, retentionDays: number): Promise<unknown> =>
  store.transaction('rw', store.entries, store.rollUps, store.threads, store.readingDays, async () => {
    const rolledUp = new Set((await store.rollUps.toArray()).filter(isOfLog).map(({ week }) => week));
    const weeks = expired(await weeksOf(store), { now, retentionDays, rolledUp });
    await store.entries.where('week').anyOf(weeks).delete();
    const before = (days: number) => dateOf({ at: now - days * day, offset: 0 });
    await store.readingDays
      .where('day')
      .below(before(Math.max(retentionDays, readingKept)))
      .delete();
    // M9 looks back four weeks, however short the retention.
    const old = store.threads.where('day').below(before(Math.max(retentionDays, loopDays)));
    await old.filter(({ question }) => question !== 'open').delete();
  });

const isOfLog = ({ source }: { source: string }): boolean => source === 'log';

/** Keeps the time of what is a week old to the hour only; its flags were set before. */
const roundOld = (store: Store, now: number): Promise<unknown> =>
  store.transaction('rw', store.entries, async () => {
    const rows = await store.entries
      .where('at')
      .below(now - roundAfter)
      .toArray();
    const exact = rows.filter((row) => rounded(row).at !== row.at);
    await store.entries.bulkPut(exact.map((row) => toRow(rounded(toEntry(row)))));
  });

/**
 * Rolls up the weeks that can no longer change, deletes what retention lets go and rounds the times that remain. Each step is one
 * transaction that takes up where things stand: being stopped between two of them loses and doubles nothing.
 * @param now milliseconds since 1970
 */
export async function tidy(store: Store, now: number, retentionDays: number): Promise<undefined> {
  await settle(store, now);
  const final = (await weeksOf(store)).filter((week) => isFinal(week, now));
  for (const week of final) await rollUpWeek(store, week);
  await letGo(store, now, retentionDays);
  await roundOld(store, now);
}
