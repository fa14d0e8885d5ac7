import { offsets } from './automaton';
import { CAPITALISED, IN_QUOTES, isCaps, isKind, NAME, wordSymbol } from './symbols';
import { CAPITAL, CAPS, QUOTED, TAGGED } from './tokens';

/** Where the phrases of a language begin. */
export interface Door {
  /** Node of the phrases that must open a sentence, tried at its first word only; 0 for none. */
  opening: number;
  /** Node of all other phrases. */
  anywhere: number;
  /** Where a word leads from there: `to[from[id] … from[id + 1]]`. */
  from: Int32Array;
  to: Int32Array;
  /** Only a token with one of these flags can begin a phrase as what it is instead of as the word it is. */
  flags: number;
}

/** Door of a language from the nodes of its two roots; `leads` tells where symbols lead from the second. */
export function makeDoor(
  opening: number,
  anywhere: number,
  leads: ReadonlyMap<number, number>,
  classesOf: readonly (readonly number[])[],
): Door {
  const first = classesOf.map((classes, id) => {
    const nodes: number[] = [];
    for (let c = -1; c < classes.length; c++) {
      const node = leads.get(c === -1 ? wordSymbol(id) : classes[c]!);
      if (node !== undefined) nodes.push(node);
    }
    return nodes;
  });
  let flags = 0;
  for (const symbol of leads.keys()) flags |= flagsOf(symbol);
  return { opening, anywhere, from: offsets(first), to: Int32Array.from(first.flat()), flags };
}

/** A door through which nothing goes. */
export const closedDoor = (size: number): Door => ({
  opening: 0,
  anywhere: 0,
  from: new Int32Array(size + 1),
  to: new Int32Array(0),
  flags: 0,
});

/** Flags of the tokens that a symbol may stand for, none for words and word classes. */
function flagsOf(symbol: number): number {
  if (symbol === NAME) return CAPITAL | TAGGED;
  if (symbol === CAPITALISED) return CAPITAL;
  if (symbol === IN_QUOTES) return QUOTED;
  if (isCaps(symbol)) return CAPS;
  return isKind(symbol) ? TAGGED : 0;
}
