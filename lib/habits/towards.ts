import type { Entry, Seen } from './entry';

const answering: ReadonlySet<Entry['kind']> = new Set(['reply', 'comment', 'quote']);

/** A name or handle as it is compared: sites write the same one with other cases, spaces and signs. */
export const foldName = (name: string): string =>
  name.normalize('NFKC').replace(/\s+/g, ' ').trim().replace(/^@/, '').toLowerCase();

/** Whom a text of this kind speaks to: `undefined` where one of the two names was not seen. */
export function towardsOf(kind: Entry['kind'], { self, addressee }: Seen): Entry['towards'] {
  if (!answering.has(kind) || !self || !addressee) return undefined;
  return foldName(self) === foldName(addressee) ? 'self' : 'other';
}
