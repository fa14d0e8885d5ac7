import { addUp, type Scale, type Side } from '../../lib/engine/verdict';
import { type Example, GOLD } from './examples';
import { deal } from './folds';

const FOLDS = 5;

/**
 * The sum from which on the answer is yes, so that as many texts get a yes as readers gave, by weights that had not seen the
 * author: one text more or less moves it little, unlike the cut with the best score.
 */
export function chooseCut(told: readonly Example[], side: Side, weigh: (some: readonly Example[]) => Scale): number {
  const folds = deal(told, ({ group }) => group, FOLDS);
  const scales = Array.from({ length: FOLDS }, (_, fold) => weigh(told.filter((_, at) => folds[at] !== fold)));
  const sums: number[] = [];
  let yes = 0;
  for (const [at, { file, signs, answers }] of told.entries()) {
    if (file !== GOLD) continue;
    sums.push(addUp(scales[folds[at]!]!, signs));
    if (answers[side]) yes++;
  }
  sums.sort((a, b) => b - a);
  if (yes === 0 || yes === sums.length) return 0;
  return (sums[yes - 1]! + sums[yes]!) / 2;
}
