import type { Entry, Outcome } from './entry';

/**
 * How much is known: a gesture; that its text stands there, and what the silence means by then; that the text went, and
 * that nobody said where to; a sign of what happened.
 */
function certainty({ outcome, composer }: Entry): number {
  const isPending = outcome === 'pending';
  if (composer === 'there') return isPending ? 1 : 2;
  if (composer === 'gone') return isPending ? 3 : 4;
  return isPending ? 0 : outcome === 'probable' ? 4 : 5;
}

/** The same, and by now the site has said which thread the text began. */
const namesThread = (incoming: Entry, known: Entry): boolean =>
  incoming.outcome === known.outcome && incoming.thread !== undefined && known.thread === undefined;

/** Whether `incoming` says more than what is kept of the same session. The first certain outcome stands, so resending is harmless. */
export const supersedes = (incoming: Entry, known: Entry): boolean =>
  certainty(incoming) > certainty(known) || namesThread(incoming, known);

const unpublished: ReadonlySet<Outcome> = new Set(['draft', 'cancelled', 'failed']);

/** The entry as it may be kept: of a session that was not published only rule ids and time remain (coaching notes B1). */
export function toKept(entry: Entry): Entry {
  if (!unpublished.has(entry.outcome)) return entry;
  const { features: _, balance: __, towards: ___, person: ____, thread: _____, ...left } = entry;
  const { followed: ______, listened: _______, purpose: ________, ...kept } = left;
  return kept;
}

/**
 * What is kept once its page says more of a session: what the person said of it, and what was found out about it meanwhile,
 * is not the page's to change.
 */
export function joined(incoming: Entry, known: Entry): Entry {
  const { kind, towards, person, thread, followed, listened, purpose } = known;
  return {
    ...incoming,
    kind: kind === 'unknown' ? incoming.kind : kind,
    ...(towards && { towards }),
    ...(person && { person }),
    ...(thread && !incoming.thread && { thread }),
    ...(followed && { followed }),
    ...(listened !== undefined && { listened }),
    ...(purpose && { purpose }),
  };
}

/** The person says that it answered somebody. */
export const asReply = (entry: Entry): Entry => ({ ...entry, kind: 'reply', towards: 'other' });

/** A pending entry whose page was not heard of again: nobody publishes what still stood in its composer. */
export const settled = (entry: Entry): Entry =>
  toKept({ ...entry, outcome: entry.composer === 'there' ? 'cancelled' : 'probable' });

/** The person says that it was not sent, and nothing that its page still sends changes that. */
export function taken(entry: Entry): Entry {
  const { composer: _, ...known } = entry;
  return toKept({ ...known, outcome: 'cancelled' });
}
