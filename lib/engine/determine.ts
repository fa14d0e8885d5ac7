import { type Automaton, edgeSlot, symbolBit } from './automaton';
import { type Ahead, completed, either, type Graph } from './graph';
import { ANY } from './symbols';

/** A node while the automaton is built: where each symbol leads, and the phrases complete there. */
interface Node {
  edges: Map<number, number>;
  accepts: number[];
}

/** The automaton's own part, without what it has to know of words, and the node of each root. */
export type Determined = Pick<Automaton, 'mask' | 'edges' | 'nodes' | 'accepts'> & {
  roots: readonly number[];
  /** Where each symbol leads from each root. */
  leads: readonly ReadonlyMap<number, number>[];
};

/** Makes a graph deterministic (subset construction): one node for each set of states that can be reached, node 0 means nowhere. */
export function determine(graph: Graph, roots: readonly Ahead[]): Determined {
  const sets: Ahead[] = [[]];
  const ofSet = new Map<string, number>();
  const ofList = new Map<Ahead, number>();
  const nodeOf = (set: Ahead): number => {
    const known = ofList.get(set) ?? ofSet.get(set.join());
    if (known !== undefined) return known;
    const made = sets.push(set) - 1;
    ofList.set(set, made);
    ofSet.set(set.join(), made);
    return made;
  };
  const rootNodes = roots.map((root) => sets.push(root) - 1);
  const nodes: Node[] = [];
  for (let n = 0; n < sets.length; n++) nodes.push(expand(sets[n]!, graph, nodeOf));
  return {
    ...freezeEdges(nodes),
    ...freezeNodes(nodes),
    roots: rootNodes,
    leads: rootNodes.map((node) => nodes[node]!.edges),
  };
}

function expand(set: Ahead, { symbols, next }: Graph, nodeOf: (set: Ahead) => number): Node {
  const leads = new Map<number, Ahead[]>();
  const accepts: number[] = [];
  for (const entry of set) {
    if (entry < 0) accepts.push(completed(entry));
    else for (const symbol of symbols[entry]!) lead(leads, symbol, next[entry]!);
  }
  const edges = new Map<number, number>();
  for (const [symbol, lists] of leads) edges.set(symbol, nodeOf(either(lists)));
  return { edges, accepts };
}

function lead(leads: Map<number, Ahead[]>, symbol: number, to: Ahead): void {
  const known = leads.get(symbol);
  if (known === undefined) leads.set(symbol, [to]);
  else if (!known.includes(to)) known.push(to);
}

function freezeNodes(nodes: readonly Node[]): Pick<Automaton, 'nodes' | 'accepts'> {
  const frozen = new Int32Array(nodes.length * 4);
  const accepts: number[] = [];
  for (const [index, node] of nodes.entries()) {
    let bits = 0;
    for (const symbol of node.edges.keys()) bits |= symbolBit(symbol);
    const from = accepts.length;
    accepts.push(...node.accepts);
    frozen.set([from, accepts.length, bits, node.edges.get(ANY) ?? 0], index * 4);
  }
  return { nodes: frozen, accepts: Int32Array.from(accepts) };
}

function freezeEdges(nodes: readonly Node[]): Pick<Automaton, 'mask' | 'edges'> {
  const count = nodes.reduce((sum, node) => sum + node.edges.size, 0);
  let slots = 64;
  while (slots < count * 2) slots *= 2;
  const mask = slots - 1;
  const edges = new Int32Array(slots * 4);
  for (const [node, { edges: leads }] of nodes.entries()) {
    for (const [symbol, to] of leads) {
      let slot = edgeSlot(node, symbol, mask);
      while (edges[slot * 4 + 2] !== 0) slot = (slot + 1) & mask;
      edges.set([node, symbol, to], slot * 4);
    }
  }
  return { mask, edges };
}
