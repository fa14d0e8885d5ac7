import type { Draft } from './draft';
import type { Finding, Review } from './finding';
import type { Suggestion } from './rule';

/** Reviews the drafts of one composer. Keeps the last draft's paragraphs, so that a keystroke costs one paragraph. */
export interface Reviewer {
  review(draft: Draft): Review;
  /** Up to three suggestions for a finding of the draft reviewed last, smallest first; each verified to silence its rule. */
  suggest(draft: Draft, finding: Finding): readonly Suggestion[];
}
