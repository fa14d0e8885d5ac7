import type { Entry, Outcome } from './entry';

// How much is known: a gesture, a gesture that got old, a sign of what happened.
const certainty = (outcome: Outcome): number => (outcome === 'pending' ? 0 : outcome === 'probable' ? 1 : 2);

/** Whether `incoming` says more than what is kept of the same session. The first certain outcome stands, so resending is harmless. */
export const supersedes = (incoming: Entry, known: Entry): boolean =>
  certainty(incoming.outcome) > certainty(known.outcome);

const unpublished: ReadonlySet<Outcome> = new Set(['draft', 'cancelled', 'failed']);

/** The entry as it may be kept: of a session that was not published only rule ids and time remain (coaching notes B1). */
export function toKept(entry: Entry): Entry {
  if (!unpublished.has(entry.outcome)) return entry;
  const { features: _, balance: __, ...kept } = entry;
  return kept;
}
