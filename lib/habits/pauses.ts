import * as z from 'zod/mini';
import { shiftDay, type WeekId } from './calendar';

const moment = z.int().check(z.nonnegative());

/** A time of silence that the person asked for, from its beginning up to its end: milliseconds since 1970. */
export const Pause = z.strictObject({ from: moment, until: moment });

export type Pause = z.infer<typeof Pause>;

/** More pauses than this are not remembered: years of holidays. */
export const mostPauses = 50;

const dayLong = 24 * 3_600_000;

/**
 * The pauses once the person has begun one at `now`, or ended the one that runs. Those of less than a day are no holiday, and
 * not remembered. `until`, `now`: milliseconds since 1970; one in the past only ends what runs.
 */
export function pausesAfter(before: readonly Pause[], until: number, now: number): Pause[] {
  const running = before.find((one) => one.until > now);
  // One pause put in the place of another is one pause.
  const from = running?.from ?? now;
  const others = before.filter((one) => one !== running);
  const next = { from, until: Math.max(until, now) };
  const isOver = next.until <= now;
  return [...others, ...(isOver && next.until - next.from < dayLong ? [] : [next])]
    .filter((one) => one === next || one.until - one.from >= dayLong)
    .slice(-mostPauses);
}

/** Noon of each day of a week, on this computer's clock. */
function noonsOf(week: WeekId): number[] {
  return Array.from({ length: 7 }, (_, index) => {
    const [year = 0, month = 0, day = 0] = shiftDay(week, index).split('-').map(Number);
    return new Date(year, month - 1, day, 12).getTime();
  });
}

/** Of these weeks, those on whose every day the person was on pause at noon (coaching notes B2, M14: holidays keep the dots). */
export const pausedWeeks = (weeks: readonly WeekId[], pauses: readonly Pause[]): WeekId[] =>
  weeks.filter((week) => noonsOf(week).every((noon) => pauses.some(({ from, until }) => from <= noon && noon < until)));
