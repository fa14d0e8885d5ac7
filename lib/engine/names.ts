import { type Hits, matchAll } from './match';
import { PHRASE, type Program, TARGET, WHICH } from './program';
import { CAPITAL, CAPS, KNOWN, LENGTH_BITS, STYLED_LETTERS, type Tokens } from './tokens';

const LONGEST: number = (1 << LENGTH_BITS) - 1;

/** Marks the tokens at which a name of the identity begins, with the length of the longest of each list. */
export function findNames({ automaton, targets, names }: Program, tokens: Tokens, raw: Hits): void {
  if (names.anywhere.node === 0) return;
  matchAll(automaton, tokens, names, raw);
  for (let h = 0; h < raw.count; h++) {
    const target = raw.accept[h]! * TARGET;
    const first = raw.first[h]!;
    if (hasCapitals(tokens, first, targets[target + PHRASE]!))
      noteName(tokens, first, targets[target + WHICH]!, raw.after[h]! - first);
  }
}

/** Whether every word that a name writes with a capital has one. */
function hasCapitals({ flags }: Tokens, first: number, wanted: number): boolean {
  for (let bits = wanted, t = first; bits !== 0; bits >>= 1, t++)
    if ((bits & 1) === 1 && (flags[t]! & (CAPITAL | CAPS | STYLED_LETTERS)) === 0) return false;
  return true;
}

function noteName({ flags, names }: Tokens, at: number, list: number, length: number): void {
  if ((flags[at]! & KNOWN) === 0) names[at] = 0;
  flags[at]! |= KNOWN;
  const shift = list * LENGTH_BITS;
  const longest = Math.max((names[at]! >> shift) & LONGEST, length);
  names[at] = (names[at]! & ~(LONGEST << shift)) | (longest << shift);
}
