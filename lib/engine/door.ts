import type { Root } from './determine';
import { CAPITALISED, IN_QUOTES, isCaps, isKind, NAME } from './symbols';
import { CAPITAL, CAPS, QUOTED, TAGGED } from './tokens';

/** Where the phrases of a language begin; a language without phrases has a door through which nothing goes. */
export interface Door {
  /** Node of the phrases that must open a sentence, tried at its first word only; 0 for none. */
  opening: number;
  /** Node of all other phrases. */
  anywhere: number;
  /** Node that a word leads to from there, by id, 0 for none. */
  words: Int32Array;
  /** Only a token with one of these flags can begin a phrase as what it is instead of as the word it is. */
  flags: number;
}

/** Door of a language from its two roots. */
export const makeDoor = (opening: Root, anywhere: Root): Door => ({
  opening: opening.node,
  anywhere: anywhere.node,
  words: anywhere.words,
  flags: anywhere.symbols.reduce((flags, symbol) => flags | flagsOf(symbol), 0),
});

/** Flags of the tokens that a symbol may stand for, none for words and word classes. */
function flagsOf(symbol: number): number {
  if (symbol === NAME) return CAPITAL | TAGGED;
  if (symbol === CAPITALISED) return CAPITAL;
  if (symbol === IN_QUOTES) return QUOTED;
  if (isCaps(symbol)) return CAPS;
  return isKind(symbol) ? TAGGED : 0;
}
