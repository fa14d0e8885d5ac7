import { dateOf, onThisClock, type WeekId } from '@/lib/habits/calendar';
import { figuresFor } from '@/lib/habits/history';
import { hasExchange, rhythmWeeks } from '@/lib/habits/metrics/rhythm';
import { weeksUpTo } from '@/lib/habits/rhythm';
import { type Summary, summaryOf } from '@/lib/habits/summary';
import { waitingSince } from '@/lib/habits/waiting';
import type { Settings } from '@/lib/policy/settings';
import type { Log } from '@/lib/storage/log';

/** One week of the log as the first screen tells it; nothing where the log cannot be read. `now` in ms. */
export async function loadWeek(
  log: Log,
  week: WeekId,
  now: number,
  { loopLabels: labels, stage }: Pick<Settings, 'loopLabels' | 'stage'>,
): Promise<Summary | undefined> {
  const today = dateOf(onThisClock(now));
  const weeks = weeksUpTo(week, rhythmWeeks);
  const [entries, exchanged, last, kept, threads] = await Promise.all([
    log.week(week),
    log.exchanged(weeks),
    log.lastWeek(week),
    log.rollUpsOf(weeks),
    log.threadsSince(waitingSince(today)),
  ]);
  if ('failure' in entries || 'failure' in exchanged || 'failure' in last) return undefined;
  if ('failure' in kept || 'failure' in threads) return undefined;
  const answered = kept.value.filter(({ figures }) => hasExchange(figures)).map((one) => one.week);
  return summaryOf({
    week,
    today,
    figures: figuresFor(week, entries.value, kept.value),
    entries: entries.value,
    exchanged: [...exchanged.value, ...answered],
    lastWeek: last.value,
    threads: threads.value,
    labels,
    stage,
  });
}
