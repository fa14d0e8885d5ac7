import type { When } from '@/lib/engine/draft';
import { dateOf, onThisClock } from '@/lib/habits/calendar';
import { isQuiet } from '@/lib/policy/quiet';
import type { QuietPeriod } from '@/lib/policy/shapes';
import type { Tally } from './tally';

/** When a text is written, on this computer's clock; `now` in milliseconds since 1970, `periods` those of the organisation. */
export function whenOf(
  { began, pasted }: Pick<Tally, 'began' | 'pasted'>,
  periods: readonly QuietPeriod[],
  now: number,
): When {
  const clock = new Date(now);
  const hour = clock.getHours() + clock.getMinutes() / 60;
  const quietPeriod = periods.length > 0 && isQuiet(periods, dateOf(onThisClock(now)));
  return {
    hour,
    ...(quietPeriod && { quietPeriod }),
    ...(began !== undefined && !pasted && { seconds: (now - began) / 1_000 }),
  };
}
