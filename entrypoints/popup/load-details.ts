import { dateOf, onThisClock, type WeekId } from '@/lib/habits/calendar';
import { type Details, detailsOf, detailWeeks } from '@/lib/habits/details';
import type { Entry } from '@/lib/habits/entry';
import { figuresFor } from '@/lib/habits/history';
import { weeksUpTo } from '@/lib/habits/rhythm';
import { waitingSince } from '@/lib/habits/waiting';
import type { Log } from '@/lib/storage/log';

/** What stands behind one week; nothing where the log cannot be read. `now` in ms. */
export async function loadDetails(log: Log, week: WeekId, now: number): Promise<Details | undefined> {
  const today = dateOf(onThisClock(now));
  const weeks = weeksUpTo(week, detailWeeks);
  const [kept, threads, ...read] = await Promise.all([
    log.rollUpsOf(weeks),
    log.threadsSince(waitingSince(today)),
    ...weeks.map((one) => log.week(one)),
  ]);
  if ('failure' in kept || 'failure' in threads) return undefined;
  const entries: Entry[][] = read.map((done) => ('value' in done ? done.value : []));
  return detailsOf({
    weeks: weeks.map((one, index) => ({ week: one, figures: figuresFor(one, entries[index] ?? [], kept.value, now) })),
    entries: entries.at(-1) ?? [],
    threads: threads.value,
    today,
  });
}
