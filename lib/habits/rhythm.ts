import { shiftWeek, type WeekId } from './calendar';
import { rhythmWeeks } from './metrics/rhythm';

/** So many weeks up to `week`, oldest first, itself last. */
export const weeksUpTo = (week: WeekId, count: number): readonly WeekId[] =>
  Array.from({ length: count }, (_, index) => shiftWeek(week, index + 1 - count));

/** M14: for each of the last eight weeks, oldest first, whether there was a real exchange. Nothing is lost by a gap. */
export const rhythmOf = (week: WeekId, exchanged: readonly WeekId[]): readonly boolean[] =>
  weeksUpTo(week, rhythmWeeks).map((one) => exchanged.includes(one));

/** Nothing in this week and the two before: time for one small thing, and no reproach (coaching notes, B4). */
export const isAway = (rhythm: readonly boolean[]): boolean => !rhythm.slice(-3).some(Boolean);
