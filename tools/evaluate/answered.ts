import { bootstrap, type Figure } from './bootstrap';
import type { Reviewed } from './files';
import { auc } from './measures';

/** Authors with fewer texts on either side say nothing. */
const ENOUGH = 3;

/** How much more is answered, for each reaction, where a text has a trait: natural log of the ratio, a mean over authors. */
export interface Answered {
  authors: number;
  verdict: Figure | undefined;
  authorsAsking: number;
  questionMark: Figure | undefined;
}

/** Comments (or replies) for each reaction, as a log; half a comment and half a reaction are added to each. */
const perReaction = ({ post }: Reviewed): number | undefined => {
  const comments = post.comments ?? post.replies;
  return typeof comments === 'number' && typeof post.reactions === 'number'
    ? Math.log((comments + 0.5) / (post.reactions + 0.5))
    : undefined;
};

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/** One difference for each author who has enough texts with and without the trait. */
function differences(texts: readonly Reviewed[], has: (one: Reviewed) => boolean): number[] {
  const authors = new Map<string, Reviewed[]>();
  for (const one of texts)
    if (one.post.author) authors.set(one.post.author, [...(authors.get(one.post.author) ?? []), one]);
  return [...authors.values()].flatMap((own) => {
    const logs = (wanted: boolean) => own.filter((one) => has(one) === wanted).flatMap((one) => perReaction(one) ?? []);
    const [withIt, without] = [logs(true), logs(false)];
    return withIt.length >= ENOUGH && without.length >= ENOUGH ? [mean(withIt) - mean(without)] : [];
  });
}

/** Within authors, with against without a conversational verdict, and beside it with against without a bare question mark. */
export function compareAnswered(texts: readonly Reviewed[]): Answered {
  const verdict = differences(texts, ({ review }) => review.verdict.conversational);
  const asking = differences(texts, ({ post }) => post.text.includes('?'));
  return {
    authors: verdict.length,
    verdict: verdict.length > 0 ? bootstrap(verdict, mean) : undefined,
    authorsAsking: asking.length,
    questionMark: asking.length > 0 ? bootstrap(asking, mean) : undefined,
  };
}

/** The weight of bait against a file's own label of clickbait, where it has one. */
export function scoreClickbait(texts: readonly Reviewed[]): Figure | undefined {
  const labelled = texts.filter(({ post }) => typeof post.label === 'number');
  if (labelled.length === 0) return undefined;
  return bootstrap(labelled, (drawn) =>
    auc(
      drawn.map(({ review }) => review.weights.bait),
      drawn.map(({ post }) => post.label === 1),
    ),
  );
}
