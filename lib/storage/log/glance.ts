import { actOf, counts } from '@/lib/habits/acts';
import type { WeekId } from '@/lib/habits/calendar';
import type { RollUp, Thread } from '@/lib/habits/kept';
import { canned, holds } from '@/lib/habits/signs';
import type { Store } from '../store';

/** Of these weeks, those with a real exchange (M14): an answer to someone that was no formula. Stops at the first one of each week: a busy year costs no more than a quiet one. */
export async function exchanged({ entries }: Store, weeks: readonly WeekId[]): Promise<WeekId[]> {
  const found = weeks.map((week) =>
    entries
      .where({ week })
      .filter((row) => counts(row) && actOf(row) === 'answer' && !holds(row, [canned]))
      .first(),
  );
  return (await Promise.all(found)).flatMap((row) => row?.week ?? []);
}

/** What is kept of these weeks beside their entries, from whatever source. */
export const rollUpsOf = ({ rollUps }: Store, weeks: readonly WeekId[]): Promise<RollUp[]> =>
  rollUps.where('week').anyOf(weeks).toArray();

/** Own texts sent on a day or later, `2026-11-18`. */
export const threadsSince = ({ threads }: Store, day: string): Promise<Thread[]> =>
  threads.where('day').aboveOrEqual(day).toArray();

/** Questions asked before a day and still open, whatever their age: the newest ones, so many. */
export const openBefore = ({ threads }: Store, day: string, most: number): Promise<Thread[]> =>
  threads
    .where('day')
    .below(day)
    .reverse()
    .filter(({ asks, question }) => asks && question === 'open')
    .limit(most)
    .toArray();

/** The newest week up to `week` of which anything is known, itself included. */
export async function lastWeek({ entries, rollUps }: Store, week: WeekId): Promise<WeekId | undefined> {
  const upTo = [entries.where('week').belowOrEqual(week).last(), rollUps.where('week').belowOrEqual(week).last()];
  return (await Promise.all(upTo))
    .flatMap((row) => row?.week ?? [])
    .sort()
    .at(-1);
}

/** The first week of which anything is known. */
export async function firstWeek({ entries, rollUps }: Store): Promise<WeekId | undefined> {
  const first = await Promise.all([entries.orderBy('week').first(), rollUps.orderBy('week').first()]);
  return first.flatMap((row) => row?.week ?? []).sort()[0];
}
