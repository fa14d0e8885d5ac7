import type { Verdict, Weights } from '../../lib/engine/finding';
import { judge } from '../../lib/engine/verdict';
import type { Example } from '../fit/examples';
import { deal } from '../fit/folds';
import { makeWeighing } from '../fit/table';

/** A labelled text with the verdict of weights that had not seen its author. */
export interface Judged {
  example: Example;
  verdict: Verdict;
  weights: Weights;
}

const FOLDS = 10;

/** Judges every text by weights that were fitted without its author. */
export function judgeUnseen(examples: readonly Example[]): Judged[] {
  const folds = deal(examples, ({ group }) => group, FOLDS);
  const weighings = Array.from({ length: FOLDS }, (_, fold) =>
    makeWeighing(examples.filter((_, at) => folds[at] !== fold)),
  );
  return examples.map((example, at) => ({ example, ...judge(example.signs, weighings[folds[at]!]!) }));
}
