import type { Figures } from './figures';
import { addFigures } from './figures';
import type { RollUp } from './kept';

/**
 * What becomes of the weeks that an archive brings: `replaced`, they stand in the place of those before; `added` to them;
 * `stays`, what stood before holds, and nothing is taken.
 */
export type Taken = 'replaced' | 'added' | 'stays';

type Kind = 'posts' | 'answers' | 'reshares';

const kindsIn = (rollUps: readonly RollUp[]): Set<Kind> => {
  const holds = (of: (figures: Figures) => number): boolean => rollUps.some(({ figures }) => of(figures) > 0);
  const kinds = new Set<Kind>();
  if (holds(({ posts }) => posts)) kinds.add('posts');
  if (holds(({ answers, toSelf }) => answers + toSelf)) kinds.add('answers');
  if (holds(({ reshares }) => reshares)) kinds.add('reshares');
  return kinds;
};

function added(held: readonly RollUp[], brought: readonly RollUp[]): RollUp[] {
  const weeks = new Map(held.map((one) => [one.week, one]));
  for (const one of brought) {
    const known = weeks.get(one.week);
    weeks.set(one.week, known ? { ...one, figures: addFigures(known.figures, one.figures) } : one);
  }
  return [...weeks.values()];
}

/**
 * The weeks of one source after an archive. A later one takes the place of an earlier one, unless that would lose a kind of
 * text which only the earlier one holds: `Comments.csv` dropped after `Shares.csv` is added to it. Where the two overlap
 * besides, nobody can tell them apart, and what stands stays.
 */
export function takeWeeks(held: readonly RollUp[], brought: readonly RollUp[]): { taken: Taken; weeks: RollUp[] } {
  const before = kindsIn(held);
  const now = kindsIn(brought);
  if ([...before].every((kind) => now.has(kind))) return { taken: 'replaced', weeks: [...brought] };
  if ([...now].some((kind) => before.has(kind))) return { taken: 'stays', weeks: [...held] };
  return { taken: 'added', weeks: added(held, brought) };
}
