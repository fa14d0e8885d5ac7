import { dateOf, onThisClock } from '@/lib/habits/calendar';
import type { LogFailure } from './attempt';
import { readEffective } from './frame';
import type { Log } from './log';

/**
 * Adds minutes of reading on a site to the day of this computer's clock, where the person lets them be kept and the site is not
 * to be left alone. `undefined`: they are on the disk. `now`: milliseconds since 1970.
 */
export async function keepReading(
  log: Pick<Log, 'addReading'>,
  minutes: number,
  site: string | undefined,
  now: number,
): Promise<LogFailure | 'off' | undefined> {
  const { coaching, forOther, readingTime } = await readEffective(now, site);
  if (!readingTime.value || !coaching.value || forOther) return 'off';
  const done = await log.addReading(dateOf(onThisClock(now)), minutes);
  return 'failure' in done ? done.failure : undefined;
}
