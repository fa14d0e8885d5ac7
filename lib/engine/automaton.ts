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

/** Where each list starts once all are laid end to end, and where the last one ends. */
export function offsets(lists: readonly (readonly number[])[]): Int32Array {
  const from = new Int32Array(lists.length + 1);
  for (const [index, list] of lists.entries()) from[index + 1] = from[index]! + list.length;
  return from;
}
