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

/** The automaton of these nodes (see `ProgramData`), over a lexicon of so many words, the unknown one included. */
export function freeze({ nodes, classes, notNames }: ProgramData, size: number): Automaton {
  const notName = new Uint8Array(size);
  for (const id of notNames) notName[id] = 1;
  return { ...freezeNodes(nodes), ...freezeClasses(classes, size), notName };
}

type Frozen<Key extends keyof Automaton> = Pick<Automaton, Key>;

function freezeNodes(written: readonly number[]): Frozen<'nodes' | 'accepts' | 'mask' | 'edges'> {
  const nodes: number[] = [];
  const accepts: number[] = [];
  const edges: number[] = [];
  for (let at = 0; at < written.length; ) {
    const node = nodes.length / 4;
    const behind = at + 1 + 2 * written[at]!;
    let bits = 0;
    let any = 0;
    for (at += 1; at < behind; at += 2) {
      const [symbol, to] = [written[at]!, written[at + 1]!];
      bits |= symbolBit(symbol);
      if (symbol === ANY) any = to;
      edges.push(node, symbol, to);
    }
    const last = at + written[at]!;
    const first = accepts.length;
    for (at += 1; at <= last; at++) accepts.push(written[at]!);
    nodes.push(first, accepts.length, bits, any);
  }
  return { nodes: Int32Array.from(nodes), accepts: Int32Array.from(accepts), ...tableOf(edges) };
}

/** The hash table of edges that are listed as node, symbol and the node it leads to. */
function tableOf(list: readonly number[]): Frozen<'mask' | 'edges'> {
  let slots = 64;
  while (slots < list.length / 2) slots *= 2;
  const mask = slots - 1;
  const edges = new Int32Array(slots * 4);
  for (let at = 0; at < list.length; at += 3) {
    let slot = edgeSlot(list[at]!, list[at + 1]!, mask);
    while (edges[slot * 4 + 2] !== 0) slot = (slot + 1) & mask;
    for (let part = 0; part < 3; part++) edges[slot * 4 + part] = list[at + part]!;
  }
  return { mask, edges };
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
