import { shiftDay } from '../calendar';
import type { Thread } from '../kept';
import { type Share, shareOf } from './share';

/** How far back questions are counted, in days. */
export const loopDays = 28;

/**
 * M9: questions of the last four weeks that one came back to (or ticked) / questions of the last four weeks. One that was
 * dropped was asked all the same. `today` is a date, `2026-11-18`; the four weeks end with it.
 */
export function loops(threads: readonly Thread[], today: string): Share | undefined {
  const since = shiftDay(today, 1 - loopDays);
  const asked = threads.filter(({ asks, day }) => asks && day >= since && day <= today);
  return shareOf(asked.filter(({ question }) => question === 'closed').length, asked.length);
}
