import type { Entry } from '../../lib/habits/entry';

/** A made-up entry with nothing in it: a post of the person's own, published on X, unless told otherwise. */
export const plainEntry = (entry: Pick<Entry, 'id' | 'at'> & Partial<Entry>): Entry => ({
  site: 'x',
  kind: 'post',
  author: 'person',
  outcome: 'posted',
  offset: 0,
  seconds: 90,
  shown: [],
  praised: [],
  applied: [],
  dismissed: [],
  heeded: [],
  ...entry,
});
