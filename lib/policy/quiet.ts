import type { QuietPeriod } from './shapes';

/** Whether a day (`2027-02-28`) lies in one of these periods, whose ends are written alike. */
export const isQuiet = (periods: readonly QuietPeriod[], day: string): boolean =>
  periods.some(({ from, to }) => from <= day && day <= to);
