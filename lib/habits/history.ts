import type { WeekId } from './calendar';
import type { Entry } from './entry';
import { addFigures, type Figures, noFigures } from './figures';
import { figuresOf } from './figures-of';
import type { RollUp } from './kept';
import { fuller } from './merge';

/** What the log itself knows of a week, as it was counted here or brought from another computer: the fuller account. */
export function ownFigures(counted: Figures, kept: readonly RollUp[]): Figures {
  const here = kept.find(({ source }) => source === 'log')?.figures ?? counted;
  const brought = kept.find(({ source }) => source === 'brought');
  return brought ? fuller<{ figures: Figures }>({ figures: here }, brought).figures : here;
}

/**
 * What one week came to: the log's own figures, rolled up or counted from its entries, or those of the archives where they
 * are fuller. Never both, so that what was seen twice is not counted twice. `now`: milliseconds since 1970.
 */
export function figuresFor(week: WeekId, entries: readonly Entry[], rollUps: readonly RollUp[], now?: number): Figures {
  const kept = rollUps.filter((one) => one.week === week);
  const own = ownFigures(figuresOf(entries, week, now), kept);
  const archives = kept.filter(({ source }) => source !== 'log' && source !== 'brought').map(({ figures }) => figures);
  const told = archives.reduce(addFigures, noFigures());
  return fuller<{ figures: Figures }>({ figures: own }, { figures: told }).figures;
}
