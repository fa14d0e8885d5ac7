const minute = 60_000;
const day = 24 * 60 * minute;

/** A week, named by its Monday in the writer's calendar: `2026-11-16`. Sorts as text. */
export type WeekId = string;

/** Monday is 0, Sunday 6. */
export type DayIndex = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** A moment on the writer's clock: milliseconds since 1970 (UTC), and the clock's difference to UTC in minutes (Paris in winter: 60). */
export interface Moment {
  at: number;
  offset: number;
}

/** The moment `at` on a computer's own clock; daylight saving time is that of the moment, not of today. */
export const onThisClock = (at: number): Moment => ({ at, offset: -new Date(at).getTimezoneOffset() });

// A date whose UTC fields read as the writer's local ones.
const asLocal = ({ at, offset }: Moment): Date => new Date(at + offset * minute);

/** The weekday of a moment, on the clock of its writer. */
export const dayOf = (moment: Moment): DayIndex => ((asLocal(moment).getUTCDay() + 6) % 7) as DayIndex;

/** The hour of a moment on the clock of its writer, 0 to 23. */
export const hourOf = (moment: Moment): number => asLocal(moment).getUTCHours();

const isoDate = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The date of a moment on the clock of its writer, `2026-11-18`. */
export const dateOf = (moment: Moment): string => isoDate(asLocal(moment).getTime());

/** The week (Monday to Sunday, local time; coaching notes B2) that a moment belongs to. */
export const weekOf = (moment: Moment): WeekId => isoDate(asLocal(moment).getTime() - dayOf(moment) * day);

/** The date `by` days later; negative goes back. Dates as `2026-11-18`. */
export const shiftDay = (date: string, by: number): string => isoDate(Date.parse(date) + by * day);

/** The week `by` weeks later; negative goes back. */
export const shiftWeek = (week: WeekId, by: number): WeekId => shiftDay(week, by * 7);

/** Every week from `first` to `last`, both included, oldest first. Without a first week: `last` alone. */
export function weeksBetween(first: WeekId | undefined, last: WeekId): readonly WeekId[] {
  const weeks: WeekId[] = [];
  for (let week = first && first < last ? first : last; week <= last; week = shiftWeek(week, 1)) weeks.push(week);
  return weeks;
}
