import type { WeekId } from '@/lib/habits/calendar';
import { figuresFor } from '@/lib/habits/history';
import type { RollUp } from '@/lib/habits/kept';
import { hasExchange } from '@/lib/habits/metrics/rhythm';
import type { Done } from '@/lib/storage/attempt';
import type { Log } from '@/lib/storage/log';

/**
 * Of these weeks, those with a real exchange, by the account that also holds for their figures. Only weeks of which an archive
 * tells are counted through; for all others one look is enough.
 */
export async function loadExchanged(
  log: Log,
  weeks: readonly WeekId[],
  kept: readonly RollUp[],
): Promise<Done<WeekId[]>> {
  const isTold = (week: WeekId): boolean => kept.some((one) => one.week === week && one.source !== 'log');
  const told = weeks.filter(isTold);
  const [seen, ...read] = await Promise.all([
    log.exchanged(weeks.filter((week) => !isTold(week))),
    ...told.map((week) => log.week(week)),
  ]);
  if ('failure' in seen) return seen;
  const rolledUp = kept.filter(({ week, figures }) => !isTold(week) && hasExchange(figures)).map(({ week }) => week);
  const counted = told.filter((week, index) => {
    const one = read[index];
    return one && 'value' in one && hasExchange(figuresFor(week, one.value, kept));
  });
  return { value: [...seen.value, ...rolledUp, ...counted] };
}
