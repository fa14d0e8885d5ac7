import { dateOf, onThisClock, type WeekId } from '@/lib/habits/calendar';
import { figuresFor } from '@/lib/habits/history';
import { rhythmWeeks } from '@/lib/habits/metrics/rhythm';
import { pausedWeeks } from '@/lib/habits/pauses';
import { weeksUpTo } from '@/lib/habits/rhythm';
import { type Summary, summaryOf } from '@/lib/habits/summary';
import { waitingSince } from '@/lib/habits/waiting';
import type { Settings } from '@/lib/policy/settings';
import type { Log } from '@/lib/storage/log';
import { loadExchanged } from './load-rhythm';

/**
 * One week of the log as the first screen tells it; nothing where the log cannot be read.
 * @param now in ms
 * @param older so many questions of more than four weeks ago are listed
 */
export async function loadWeek(
  log: Log,
  week: WeekId,
  now: number,
  { loopLabels: labels, stage, pauses }: Pick<Settings, 'loopLabels' | 'stage' | 'pauses'>,
  older = Number.POSITIVE_INFINITY,
): Promise<Summary | undefined> {
  const today = dateOf(onThisClock(now));
  const weeks = weeksUpTo(week, rhythmWeeks);
  const since = waitingSince(today);
  const [entries, last, kept, threads, before] = await Promise.all([
    log.week(week),
    log.lastWeek(week),
    log.rollUpsOf(weeks),
    log.threadsSince(since),
    log.openBefore(since, older),
  ]);
  if ('failure' in entries || 'failure' in last || 'failure' in kept) return undefined;
  if ('failure' in threads || 'failure' in before) return undefined;
  const exchanged = await loadExchanged(log, weeks, kept.value);
  if ('failure' in exchanged) return undefined;
  return summaryOf({
    week,
    today,
    figures: figuresFor(week, entries.value, kept.value, now),
    entries: entries.value,
    exchanged: exchanged.value,
    lastWeek: last.value,
    threads: [...threads.value, ...before.value],
    labels,
    stage,
    paused: pausedWeeks(weeks, pauses),
  });
}
