import { shiftWeek, type WeekId } from './calendar';
import { rhythmWeeks } from './metrics/rhythm';

/** So many weeks up to `week`, oldest first, itself last. */
export const weeksUpTo = (week: WeekId, count: number): readonly WeekId[] =>
  Array.from({ length: count }, (_, index) => shiftWeek(week, index + 1 - count));

/** M14: for each of the last eight weeks, oldest first, whether there was a real exchange. Nothing is lost by a gap. */
export const rhythmOf = (week: WeekId, exchanged: readonly WeekId[]): readonly boolean[] =>
  weeksUpTo(week, rhythmWeeks).map((one) => exchanged.includes(one));

/**
 * Nothing in this week and the two before, after a time when there was: one small thing, and no reproach (coaching notes, B4).
 * @param last the newest week up to `week` of which anything is known; without it nobody has begun yet
 */
export const isAway = (week: WeekId, last: WeekId | undefined): boolean =>
  last !== undefined && last < shiftWeek(week, -2);
