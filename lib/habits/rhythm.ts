import { shiftWeek, type WeekId } from './calendar';
import { rhythmWeeks } from './metrics/rhythm';

/** So many weeks up to `week`, oldest first, itself last. */
export const weeksUpTo = (week: WeekId, count: number): readonly WeekId[] =>
  Array.from({ length: count }, (_, index) => shiftWeek(week, index + 1 - count));

/** A week of the rhythm: with a real exchange, without one, or wholly on pause, which is neither. */
export type Dot = 'exchange' | 'none' | 'paused';

/** M14: the last eight weeks, oldest first. Nothing is lost by a gap, and a pause is none. */
export const rhythmOf = (week: WeekId, exchanged: readonly WeekId[], paused: readonly WeekId[] = []): readonly Dot[] =>
  weeksUpTo(week, rhythmWeeks).map((one) => {
    if (exchanged.includes(one)) return 'exchange';
    return paused.includes(one) ? 'paused' : 'none';
  });

/**
 * Nothing in this week and the two before, after a time when there was: one small thing, and no reproach (coaching notes, B4).
 * Weeks on pause are passed over, and nobody is away while on one.
 * @param last the newest week up to `week` of which anything is known; without it nobody has begun yet
 */
export function isAway(week: WeekId, last: WeekId | undefined, paused: readonly WeekId[] = []): boolean {
  const third = weeksUpTo(week, rhythmWeeks)
    .filter((one) => !paused.includes(one))
    .at(-3);
  return last !== undefined && third !== undefined && last < third && !paused.includes(week);
}
