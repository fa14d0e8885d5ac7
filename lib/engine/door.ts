import { offsets } from './automaton';
import { ALL_CAPITALS, CAPITALISED, capsSymbol, IN_QUOTES, kindSymbol, NAME, wordSymbol } from './symbols';
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
  const first = classesOf.map((classes, id) =>
    id === 0 ? [] : [wordSymbol(id), ...classes].flatMap((symbol) => leads.get(symbol) ?? []),
  );
  return {
    opening,
    anywhere,
    from: offsets(first),
    to: Int32Array.from(first.flat()),
    flags: flagsOf(leads, classesOf.length),
  };
}

/** A door through which nothing goes. */
export const closedDoor = (size: number): Door => ({
  opening: 0,
  anywhere: 0,
  from: new Int32Array(size + 1),
  to: new Int32Array(0),
  flags: 0,
});

function flagsOf(leads: ReadonlyMap<number, number>, size: number): number {
  const has = (...symbols: readonly number[]) => symbols.some((symbol) => leads.has(symbol));
  const kinds = Array.from({ length: 8 }, (_, kind) => kindSymbol(kind));
  const spelt = Array.from({ length: size }, (_, id) => capsSymbol(id));
  return (
    (has(NAME, CAPITALISED) ? CAPITAL : 0) |
    (has(ALL_CAPITALS, ...spelt) ? CAPS : 0) |
    (has(IN_QUOTES) ? QUOTED : 0) |
    (has(NAME, ...kinds) ? TAGGED : 0)
  );
}
