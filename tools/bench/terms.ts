import type { Term } from '../../lib/engine/pack';

const consonants = 'bcdfghjklmnpqrstvwxyz';

/** An organisation's terms to avoid, each of two words that no language has. */
export const makeTerms = (count: number): Term[] =>
  Array.from({ length: count }, (_, n) => ({ avoid: `${makeWord(n)} ${makeWord(n + 7)}`, prefer: ['—'] }));

/** A word that is different for each number. */
const makeWord = (n: number): string =>
  [...n.toString(consonants.length)]
    .map((digit) => `${consonants[Number.parseInt(digit, consonants.length)]}o`)
    .join('');
