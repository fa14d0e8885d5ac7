import type { Entry, Seen } from './entry';
import { isSameName } from './names';

const answering: ReadonlySet<Entry['kind']> = new Set(['reply', 'comment', 'quote']);

/** Whom a text of this kind speaks to: `undefined` where one of the two names was not seen. */
export function towardsOf(kind: Entry['kind'], { self, addressee }: Seen): Entry['towards'] {
  if (!answering.has(kind) || !self || !addressee) return undefined;
  return isSameName(self, addressee) ? 'self' : 'other';
}
