import type { Root } from './determine';
import { CAPITALISED, IN_QUOTES, isCaps, isKind, NAME } from './symbols';
import { CAPITAL, CAPS, QUOTED, TAGGED } from './tokens';

/** Where phrases begin. */
export interface Door {
  node: number;
  /** Node that a word leads to from there, by id, 0 for none. */
  words: Int32Array;
  /** Only a token with one of these flags can begin a phrase as what it is instead of as the word it is. */
  flags: number;
}

/** Doors of a language. */
export interface Doors {
  /** Of phrases that must open a sentence: tried at its first word only. */
  opening: Door;
  anywhere: Door;
}

/** The door that a root became; nothing goes through that of an empty one. */
export const makeDoor = ({ node, words, symbols }: Root): Door => ({
  node,
  words,
  flags: symbols.reduce((flags, symbol) => flags | flagsOf(symbol), 0),
});

/** Flags of the tokens that a symbol may stand for, none for words and word classes. */
function flagsOf(symbol: number): number {
  if (symbol === NAME) return CAPITAL | TAGGED;
  if (symbol === CAPITALISED) return CAPITAL;
  if (symbol === IN_QUOTES) return QUOTED;
  if (isCaps(symbol)) return CAPS;
  return isKind(symbol) ? TAGGED : 0;
}
