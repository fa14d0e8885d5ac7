import type { WeekId } from './calendar';
import type { Entry } from './entry';
import { addFigures, type Figures, noFigures } from './figures';
import { figuresOf } from './figures-of';
import type { RollUp } from './kept';
import { fuller } from './merge';

/**
 * What one week came to: the log's own figures, rolled up or counted from its entries, or those of the archives where they
 * are fuller. Never both, so that what was seen twice is not counted twice.
 */
export function figuresFor(week: WeekId, entries: readonly Entry[], rollUps: readonly RollUp[]): Figures {
  const kept = rollUps.filter((one) => one.week === week);
  const own = kept.find(({ source }) => source === 'log')?.figures ?? figuresOf(entries, week);
  const archives = kept.filter(({ source }) => source !== 'log').map(({ figures }) => figures);
  const told = archives.reduce(addFigures, noFigures());
  return fuller({ figures: own }, { figures: told }).figures;
}
