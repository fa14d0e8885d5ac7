import type { WeekId } from './calendar';
import type { Entry } from './entry';
import { addFigures, type Figures } from './figures';
import { figuresOf } from './figures-of';
import type { RollUp } from './kept';

/**
 * What one week came to: the log's own figures, rolled up or counted from its entries. Only where the log holds nothing the
 * archives speak, so that what was seen twice is not counted twice.
 */
export function figuresFor(week: WeekId, entries: readonly Entry[], rollUps: readonly RollUp[]): Figures {
  const kept = rollUps.filter((one) => one.week === week);
  const own = kept.find(({ source }) => source === 'log')?.figures ?? figuresOf(entries, week);
  if (own.sends > 0) return own;
  return kept.filter(({ source }) => source !== 'log').reduce((sum, { figures }) => addFigures(sum, figures), own);
}
