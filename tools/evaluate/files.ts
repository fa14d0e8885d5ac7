import type { Review } from '../../lib/engine/finding';
import type { Coach } from '../posts/coach';
import { toDraft } from '../posts/draft';
import type { Collection, Labelled } from '../posts/labelled';

/** A text of a collection and what the coach says of it. */
export interface Reviewed {
  post: Labelled;
  review: Review;
}

/** Every text of every file, reviewed. */
export const reviewFiles = (collection: Collection, coach: Coach): ReadonlyMap<string, readonly Reviewed[]> =>
  new Map(
    [...collection].map(([file, posts]) => [
      file,
      posts.map((post) => ({ post, review: coach.review(toDraft(post)) })),
    ]),
  );

/** What the rules did in one file. */
export interface FileCount {
  texts: number;
  /** Texts with a finding of broadcast or bait above hint. */
  marked: number;
  /** Texts in which each rule fired. */
  rules: Readonly<Record<string, number>>;
}

const isMark = ({ family, level }: Review['findings'][number]): boolean =>
  (family === 'broadcast' || family === 'bait') && (level === 'suggest' || level === 'caution');

export function countFile(texts: readonly Reviewed[]): FileCount {
  const rules: Record<string, number> = {};
  for (const { review } of texts)
    for (const rule of new Set(review.findings.map((finding) => finding.rule))) rules[rule] = (rules[rule] ?? 0) + 1;
  return { texts: texts.length, marked: texts.filter(({ review }) => review.findings.some(isMark)).length, rules };
}
