import type { RootData } from './program-data';
import { CAPITALISED, IN_QUOTES, isCaps, isKind, LISTS, LOOKS_BOLD, NAME, OWN } from './symbols';
import { CAPITAL, CAPS, KNOWN, QUOTED, STYLED_LETTERS, TAGGED } from './tokens';

/** Where phrases begin. */
export interface Door {
  node: number;
  /** Node that a word leads to from there, by id, 0 for none. */
  words: Int32Array;
  /** Bits of which the token after such a word must have one (see `symbolBit`), by id; all when the word may do without, none when it leads nowhere. */
  wants: Int32Array;
  /** Only a token with one of these flags can begin a phrase as what it is instead of as the word it is. */
  flags: number;
}

/** Doors of a language. */
export interface Doors {
  /** Of phrases that must open a sentence: tried at its first word only. */
  opening: Door;
  anywhere: Door;
}

/** The door that a root became; nothing goes through that of an empty one. `nodes` are the automaton's, `size` is that of the lexicon. */
export function makeDoor({ node, words: leading, symbols }: RootData, nodes: Int32Array, size: number): Door {
  const words = new Int32Array(size);
  const wants = new Int32Array(size);
  for (const [id, next] of leading) {
    words[id] = next;
    wants[id] = wantsOf(nodes, next * 4);
  }
  return { node, words, wants, flags: symbols.reduce((flags, symbol) => flags | flagsOf(symbol), 0) };
}

function wantsOf(nodes: Int32Array, place: number): number {
  const completes = nodes[place] !== nodes[place + 1];
  return completes || nodes[place + 3] !== 0 ? -1 : nodes[place + 2]!;
}

/** Flags of the tokens that a symbol may stand for, none for words and word classes. */
function flagsOf(symbol: number): number {
  if (symbol === NAME) return CAPITAL | TAGGED;
  if (symbol === CAPITALISED) return CAPITAL;
  if (symbol === IN_QUOTES) return QUOTED;
  if (symbol === LOOKS_BOLD) return STYLED_LETTERS;
  if (symbol >= OWN && symbol < OWN + LISTS) return KNOWN;
  if (isCaps(symbol)) return CAPS;
  return isKind(symbol) ? TAGGED : 0;
}
