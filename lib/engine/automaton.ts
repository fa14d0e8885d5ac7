import type { ProgramData } from './program-data';
import { ANY, symbolBit, wordSymbol } from './symbols';

/** All phrases of all packs in one: from a node, each symbol leads to one other node. Walking it costs the same however many phrases it holds. */
export interface Automaton {
  mask: number;
  /** Open-addressing table of the edges, four numbers a slot: node, symbol, the node it leads to (0 in an empty slot), nothing. */
  edges: Int32Array;
  /**
   * Four numbers a node: where its complete phrases begin and end in `accepts`, bits of the symbols that lead on (see `symbolBit`),
   * and the node that any token leads to, 0 for none.
   */
  nodes: Int32Array;
  /** Phrases complete at a node. */
  accepts: Int32Array;
  /** Classes of a word: `classes[classFrom[id] … classFrom[id + 1]]`, as symbols. */
  classFrom: Int32Array;
  classes: Int32Array;
  /** Bits of the symbols that a word stands for, by id. */
  bits: Int32Array;
  /** Words that cannot be names though they carry a capital (`Monday`, `I`). */
  notName: Uint8Array;
}

/** Slot of an edge in the table, before probing. */
export const edgeSlot = (node: number, symbol: number, mask: number): number => {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) & mask;
};

/** The node an edge leads to, 0 when there is none. */
export function follow({ edges, mask }: Automaton, node: number, symbol: number): number {
  let slot = edgeSlot(node, symbol, mask);
  while (true) {
    const to = edges[slot * 4 + 2]!;
    if (to === 0 || (edges[slot * 4] === node && edges[slot * 4 + 1] === symbol)) return to;
    slot = (slot + 1) & mask;
  }
}

/** The automaton of these nodes (see `ProgramData`), over a lexicon of so many words, the unknown one included; in steps. */
export function* freeze({ nodes, classes, notNames }: ProgramData, size: number): Generator<undefined, Automaton> {
  const notName = new Uint8Array(size);
  for (const id of notNames) notName[id] = 1;
  const ofWords = freezeClasses(classes, size);
  yield;
  return { ...(yield* freezeNodes(nodes)), ...ofWords, notName };
}

type Frozen<Key extends keyof Automaton> = Pick<Automaton, Key>;

/** So many numbers are read in one step. */
const STEP = 12_000;

function* freezeNodes(
  written: readonly number[],
): Generator<undefined, Frozen<'nodes' | 'accepts' | 'mask' | 'edges'>> {
  const into = makeRoom(written);
  const { nodes, accepts } = into;
  let accepted = 0;
  let rest = STEP;
  for (let at = 0, place = 0; at < written.length; place += 4) {
    const behind = at + 1 + 2 * written[at]!;
    const last = behind + written[behind]!;
    if (at > rest) {
      rest = at + STEP;
      yield;
    }
    nodes[place] = accepted;
    readEdges(written, at + 1, behind, place, into);
    for (at = behind + 1; at <= last; at++) accepts[accepted++] = written[at]!;
    nodes[place + 1] = accepted;
  }
  return into;
}

/** Reads the edges of the node at this place. */
function readEdges(
  written: readonly number[],
  from: number,
  behind: number,
  place: number,
  { nodes, edges, mask }: Frozen<'nodes' | 'mask' | 'edges'>,
): void {
  let bits = 0;
  for (let at = from; at < behind; at += 2) {
    const symbol = written[at]!;
    const to = written[at + 1]!;
    bits |= symbolBit(symbol);
    if (symbol === ANY) nodes[place + 3] = to;
    let slot = edgeSlot(place >> 2, symbol, mask);
    while (edges[slot * 4 + 2] !== 0) slot = (slot + 1) & mask;
    edges[slot * 4] = place >> 2;
    edges[slot * 4 + 1] = symbol;
    edges[slot * 4 + 2] = to;
  }
  nodes[place + 2] = bits;
}

/** Room for all nodes, what they accept, and a hash table of their edges that stays a third empty at least. */
function makeRoom(written: readonly number[]): Frozen<'nodes' | 'accepts' | 'mask' | 'edges'> {
  let count = 0;
  let accepted = 0;
  for (let at = 0; at < written.length; count++) {
    at += 1 + 2 * written[at]!;
    accepted += written[at]!;
    at += 1 + written[at]!;
  }
  const edges = (written.length - 2 * count - accepted) / 2;
  let slots = 64;
  while (slots < edges * 1.5) slots *= 2;
  return {
    nodes: new Int32Array(count * 4),
    accepts: new Int32Array(accepted),
    mask: slots - 1,
    edges: new Int32Array(slots * 4),
  };
}

function freezeClasses(told: ProgramData['classes'], size: number): Frozen<'classFrom' | 'classes' | 'bits'> {
  const classFrom = new Int32Array(size + 1);
  const bits = new Int32Array(size);
  for (let id = 1; id < size; id++) bits[id] = symbolBit(wordSymbol(id));
  for (const [id, symbols] of told) {
    classFrom[id + 1] = symbols.length;
    for (const symbol of symbols) bits[id]! |= symbolBit(symbol);
  }
  for (let id = 0; id < size; id++) classFrom[id + 1]! += classFrom[id]!;
  return { classFrom, classes: Int32Array.from(told.flatMap(([, symbols]) => symbols)), bits };
}
