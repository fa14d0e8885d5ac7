import type { Outcome } from './entry';

/** What was seen after a text was, or may have been, sent; or when its composer went away without that. */
export interface Evidence {
  /** `possible`: plain Enter, which sends on some pages and breaks the line on others. */
  gesture: 'sure' | 'possible' | 'none';
  /** The time for evidence has passed: what is not there will not come. */
  over: boolean;
  /** A publishing request was answered with success, or refused. */
  accepted: boolean;
  rejected: boolean;
  emptied: boolean;
  removed: boolean;
  /** A fresh message of the site says that it was published. */
  toast: boolean;
  /** What the person chose in the site's dialog about unsaved text. */
  choice: 'draft' | 'discarded' | undefined;
  scheduled: boolean;
}

const leftBehind = ({ choice }: Evidence): Outcome => (choice === 'draft' ? 'draft' : 'cancelled');

/**
 * How a composing session ended (composing notes §4, step 3), or `undefined` while it cannot be said. A composer that
 * goes away is no proof by itself: it needs the request's answer to be *posted*, and is *probable* without one.
 */
export function verdict(evidence: Evidence): Outcome | undefined {
  const { gesture, over, accepted, rejected, emptied, removed, toast, choice, scheduled } = evidence;
  const gone = emptied || removed;
  if (gesture === 'none') return removed ? leftBehind(evidence) : undefined;
  // Nobody throws away, or keeps as a draft, what was taken: the answer was an error in disguise.
  if (choice && removed) return leftBehind(evidence);
  if (accepted && (gone || toast)) return scheduled ? 'scheduled' : 'posted';
  if (rejected && (over || !gone)) return 'failed';
  if (!over) return undefined;
  // Enter broke a line, unless a request was accepted; what became of the text later is not its doing.
  if (gesture === 'possible' && !accepted) return emptied || (removed && toast) ? 'probable' : undefined;
  return gone ? 'probable' : 'failed';
}
