import { shiftWeek, type WeekId } from './calendar';

/** How many weeks the dots tell of (coaching notes, M14). */
export const rhythmWeeks = 8;

/** The weeks that the dots of `week` tell of, oldest first, itself last. */
export const weeksOfRhythm = (week: WeekId): readonly WeekId[] =>
  Array.from({ length: rhythmWeeks }, (_, index) => shiftWeek(week, index + 1 - rhythmWeeks));

/** M14: for each of the last eight weeks, oldest first, whether there was one real exchange. Nothing is lost by a gap. */
export const rhythmOf = (week: WeekId, exchanged: readonly WeekId[]): readonly boolean[] =>
  weeksOfRhythm(week).map((one) => exchanged.includes(one));

/** Nothing in this week and the two before: time for one small thing, and no reproach (coaching notes, B4). */
export const isAway = (rhythm: readonly boolean[]): boolean => !rhythm.slice(-3).some(Boolean);
