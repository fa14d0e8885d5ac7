import { addUp, type Scale, type Side } from '../../lib/engine/verdict';
import { type Example, GOLD } from './examples';
import { deal } from './folds';

const FOLDS = 5;

/** Dealing anew evens out which authors met; broadcast has many more texts and needs it less. */
const ROUNDS: Readonly<Record<Side, number>> = { broadcast: 1, bait: 3, conversation: 3 };

/**
 * The sum from which on the answer is yes, so that as many texts get a yes as readers gave, by weights that had not seen the
 * author: one text more or less moves it little, unlike the cut with the best score.
 */
export function chooseCut(told: readonly Example[], side: Side, weigh: (some: readonly Example[]) => Scale): number {
  const sums = told.map(() => 0);
  for (let round = 0; round < ROUNDS[side]; round++) {
    const folds = deal(told, ({ group }) => group, FOLDS, round);
    const scales = Array.from({ length: FOLDS }, (_, fold) => weigh(told.filter((_, at) => folds[at] !== fold)));
    for (const [at, { signs }] of told.entries()) sums[at]! += addUp(scales[folds[at]!]!, signs) / ROUNDS[side];
  }
  const gold = sums.filter((_, at) => told[at]!.file === GOLD).sort((a, b) => b - a);
  const yes = told.filter(({ file, answers }) => file === GOLD && answers[side]).length;
  return yes === 0 || yes === gold.length ? 0 : (gold[yes - 1]! + gold[yes]!) / 2;
}
