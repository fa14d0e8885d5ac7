import type { Grammar, Tables } from '../engine/pack';

/**
 * Says whether a text begins with a sentence that leans on the one before it: one more sentence between them would break the
 * thread. The words are the language's own.
 */
export function leansBy({ leans = {} }: Tables): NonNullable<Grammar['leans']> {
  const leaning = new RegExp(`${leans.opens}|${leans.soon}`, 'iu');
  return (text) => leaning.test(text);
}
