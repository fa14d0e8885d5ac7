import type { Span } from '@/lib/engine/draft';
import type { Finding, Review } from '@/lib/engine/finding';

/** Milliseconds without a key after which an unfinished sentence may be marked, and an absence named (coaching notes A2). */
export const PAUSE = 1_000;
export const REST = 5_000;

/** Where the writer is: the caret, and how long no key was pressed. */
export interface Moment {
  text: string;
  /** UTF-16 offset; `undefined` when the caret is elsewhere. */
  caret: number | undefined;
  /** Milliseconds since the last change. */
  quiet: number;
  /** What was visible a moment ago, by `keyOf`: it does not vanish because the writer goes on. */
  known: ReadonlySet<string>;
  /** Ids of rules put aside as not useful in this draft. */
  aside: ReadonlySet<string>;
}

/** The review as it may be shown now: nothing under the caret's word, nothing in an unfinished sentence before a pause. */
export function showable(review: Review, moment: Moment): Review {
  const { praise, ...rest } = review;
  const marks = review.marks.filter((mark) => isShowable(mark, moment));
  return praise && isShowable(praise, moment) ? { ...rest, marks, praise } : { ...rest, marks };
}

/** Names a finding by its rule and its first words, which stay while the sentence grows. */
export const keyOf = ({ rule, start, end }: Finding, text: string): string =>
  `${rule} ${text.slice(start, Math.min(end, start + 12))}`;

function isShowable(finding: Finding, moment: Moment): boolean {
  if (moment.aside.has(finding.rule)) return false;
  if (isUnderCaret(finding, moment)) return false;
  if (moment.known.has(keyOf(finding, moment.text))) return true;
  if (finding.level === 'hint') return moment.quiet >= REST;
  return moment.quiet >= PAUSE || isFinished(finding, moment);
}

/** The mark is no more than the word at the caret, which may still grow. */
function isUnderCaret({ start, end }: Span, { text, caret }: Moment): boolean {
  if (caret === undefined || caret < start || caret > end) return false;
  const before = /[\p{L}\p{N}'’_-]*$/u.exec(text.slice(0, caret))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}'’_-]*/u.exec(text.slice(caret))?.[0].length ?? 0;
  return before + after > 0 && start >= caret - before && end <= caret + after;
}

/** The writer is outside the sentence, or has ended it. */
function isFinished({ start, end }: Span, { text, caret }: Moment): boolean {
  if (caret === undefined || caret < start) return true;
  return caret >= end && /[.!?…\n]/.test(text.slice(end - 1, caret));
}
