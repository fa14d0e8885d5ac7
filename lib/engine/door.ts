import { ACCEPTS, READS, SKIP } from './automaton';
import type { RootData } from './program-data';
import { CAPITALISED, IN_QUOTES, isCaps, isKind, LISTS, LOOKS_BOLD, NAME, OWN } from './symbols';
import { CAPITAL, CAPS, KNOWN, QUOTED, STYLED_LETTERS, TAGGED } from './tokens';

/** Where phrases begin. */
export interface Door {
  node: number;
  /**
   * Two numbers a word, by id: the node that it leads to from there, 0 for none; and bits of which the token after it must have one (see
   * `symbolBit`): all when the word may do without, none when it leads nowhere.
   */
  words: Int32Array;
  /** Only a token with one of these flags can begin a phrase as what it is instead of as the word it is. */
  flags: number;
}

/** Where few phrases begin, as nodes, 0 for none. */
export interface Roots {
  /** Of phrases that must open a sentence: tried at its first word only. */
  opening: number;
  anywhere: number;
}

/** Doors of a language. */
export interface Doors {
  /** As with roots. */
  opening: Door;
  anywhere: Door;
}

/**
 * The door that a root became; nothing goes through that of an empty one. `nodes` are the automaton's, `places` tells where each stands,
 * `size` is that of the lexicon.
 */
export function makeDoor(root: RootData, nodes: Int32Array, places: Int32Array, size: number): Door {
  const words = new Int32Array(2 * size);
  for (const [id, next] of root.words) {
    words[2 * id] = places[next]!;
    words[2 * id + 1] = wantsOf(nodes, places[next]!);
  }
  const flags = root.symbols.reduce((bits, symbol) => bits | flagsOf(symbol), 0);
  return { node: places[root.node]!, words, flags };
}

const wantsOf = (nodes: Int32Array, node: number): number =>
  nodes[node + ACCEPTS] !== 0 || nodes[node + SKIP] !== 0 ? -1 : nodes[node + READS]!;

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
