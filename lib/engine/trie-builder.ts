import { edgeSlot, type Trie } from './trie';

/** A symbol on an edge, or a gap of up to so many words. */
export type Edge = { symbol: number } | { gap: number };

/** A trie that still grows. Node 0 means nowhere; roots are made by `addRoot`. */
export interface TrieBuilder {
  addRoot(): number;
  add(root: number, edges: readonly Edge[], accept: number): void;
  has(node: number, symbol: number): boolean;
  /** Packs the tree into flat arrays. `classesOf` lists the classes of each word id from 0 on, as symbols. */
  freeze(classesOf: readonly (readonly number[])[], notName: Uint8Array): Trie;
}

interface Node {
  edges: Map<number, number>;
  gap: number;
  gapTo: number;
  accepts: number[];
}

const makeNode = (): Node => ({ edges: new Map(), gap: 0, gapTo: 0, accepts: [] });

/** Starts an empty trie. */
export function growTrie(): TrieBuilder {
  const nodes: Node[] = [makeNode()];
  const addNode = () => nodes.push(makeNode()) - 1;
  return {
    addRoot: addNode,
    add(root, edges, accept) {
      let at = root;
      for (const edge of edges)
        at = 'gap' in edge ? throughGap(nodes[at]!, edge.gap, addNode) : through(nodes[at]!, edge.symbol, addNode);
      nodes[at]!.accepts.push(accept);
    },
    has: (node, symbol) => nodes[node]!.edges.has(symbol),
    freeze: (classesOf, notName) => ({
      ...freezeEdges(nodes),
      ...freezeNodes(nodes),
      ...freezeClasses(classesOf),
      notName,
    }),
  };
}

function through(node: Node, symbol: number, addNode: () => number): number {
  const known = node.edges.get(symbol);
  if (known !== undefined) return known;
  const made = addNode();
  node.edges.set(symbol, made);
  return made;
}

/** A node has one gap; the widest wish wins, which may find a little more and never less. */
function throughGap(node: Node, gap: number, addNode: () => number): number {
  node.gap = Math.max(node.gap, gap);
  node.gapTo ||= addNode();
  return node.gapTo;
}

function freezeEdges(nodes: readonly Node[]) {
  const edges = nodes.reduce((sum, node) => sum + node.edges.size, 0);
  let slots = 64;
  while (slots < edges * 2) slots *= 2;
  const mask = slots - 1;
  const keyNode = new Int32Array(slots);
  const keySymbol = new Int32Array(slots);
  const child = new Int32Array(slots);
  for (const [index, node] of nodes.entries()) {
    for (const [symbol, to] of node.edges) {
      let slot = edgeSlot(index, symbol, mask);
      while (child[slot] !== 0) slot = (slot + 1) & mask;
      keyNode[slot] = index;
      keySymbol[slot] = symbol;
      child[slot] = to;
    }
  }
  return { mask, keyNode, keySymbol, child };
}

function freezeNodes(nodes: readonly Node[]) {
  return {
    gap: Uint8Array.from(nodes, (node) => node.gap),
    gapTo: Int32Array.from(nodes, (node) => node.gapTo),
    leaf: Uint8Array.from(nodes, (node) => (node.edges.size === 0 && node.gap === 0 ? 1 : 0)),
    acceptFrom: offsets(nodes.map((node) => node.accepts)),
    accepts: Int32Array.from(nodes.flatMap((node) => node.accepts)),
  };
}

function freezeClasses(classesOf: readonly (readonly number[])[]) {
  return { classFrom: offsets(classesOf), classes: Int32Array.from(classesOf.flat()) };
}

/** Where each list starts once all are laid end to end, and where the last one ends. */
function offsets(lists: readonly (readonly number[])[]): Int32Array {
  const from = new Int32Array(lists.length + 1);
  for (const [index, list] of lists.entries()) from[index + 1] = from[index]! + list.length;
  return from;
}
