import type { Draft, Limit } from '../../lib/engine/draft';
import type { Review } from '../../lib/engine/finding';
import { sites } from '../../lib/sites/sites';
import type { Coach } from '../posts/coach';
import { toDraft } from '../posts/draft';
import type { Collection, Labelled } from '../posts/labelled';

/** A text of a collection and what the coach says of it. */
export interface Reviewed {
  post: Labelled;
  draft: Draft;
  review: Review;
}

/** What the site takes whose posts a file holds, where its name tells. */
function limitOf(file: string): Pick<Draft, 'limit'> {
  const id = /linkedin/.test(file) ? 'linkedin' : /tweets/.test(file) ? 'x' : undefined;
  const variants = sites.find((site) => site.id === id)?.variants ?? [];
  const limit: Limit | undefined = variants.find(
    (one) => one.limit && one.kinds.some(({ kind }) => kind === 'post'),
  )?.limit;
  return limit ? { limit } : {};
}

/** Every text of every file, reviewed. */
export const reviewFiles = (collection: Collection, coach: Coach): ReadonlyMap<string, readonly Reviewed[]> =>
  new Map(
    [...collection].map(([file, posts]) => [
      file,
      posts.map((post) => {
        const draft = { ...toDraft(post), ...limitOf(file) };
        return { post, draft, review: coach.review(draft) };
      }),
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
