import { type Automaton, edgeSlot } from './automaton';
import { type Ahead, completed, either, type Graph } from './graph';
import { ANY, symbolBit } from './symbols';

/** A node while the automaton is built: where each symbol leads, and the phrases complete there. */
interface Node {
  edges: Map<number, number>;
  accepts: number[];
}

/** The automaton's own part, without what it has to know of words, and what each root became. */
export type Determined = Pick<Automaton, 'mask' | 'edges' | 'nodes' | 'accepts'> & { roots: readonly Root[] };

/** A root: its node, the symbols that lead on, and the node that each word leads to, by id (0 for unknown words), 0 for none. */
export interface Root {
  node: number;
  symbols: readonly number[];
  words: Int32Array;
}

/**
 * Makes a graph deterministic (subset construction): one node for each set of states that can be reached, node 0 means nowhere.
 * `symbolsOf` lists the symbols that a word stands for, by id: at a root, where most words are looked up, all of them are one step.
 */
export function determine(
  graph: Graph,
  roots: readonly Ahead[],
  symbolsOf: readonly (readonly number[])[],
): Determined {
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
  const rootNodes = roots.map((root) => openRoot(root, graph, symbolsOf, nodeOf));
  const nodes: Node[] = [];
  for (let n = 0; n < sets.length; n++) nodes.push(expand(sets[n]!, graph, nodeOf));
  return { ...freezeEdges(nodes), ...freezeNodes(nodes), roots: rootNodes };
}

function openRoot(
  set: Ahead,
  graph: Graph,
  symbolsOf: readonly (readonly number[])[],
  nodeOf: (set: Ahead) => number,
): Root {
  const words = new Int32Array(symbolsOf.length);
  if (set.length === 0) return { node: 0, symbols: [], words };
  const leads = leadsOf(set, graph);
  for (const [id, symbols] of symbolsOf.entries()) {
    const lists: Ahead[] = [...(leads.get(ANY) ?? [])];
    for (const symbol of symbols) lists.push(...(leads.get(symbol) ?? []));
    if (lists.length > 0) words[id] = nodeOf(either(lists));
  }
  return { node: nodeOf(set), symbols: [...leads.keys()], words };
}

function expand(set: Ahead, graph: Graph, nodeOf: (set: Ahead) => number): Node {
  const edges = new Map<number, number>();
  for (const [symbol, lists] of leadsOf(set, graph)) edges.set(symbol, nodeOf(either(lists)));
  return { edges, accepts: set.filter((entry) => entry < 0).map(completed) };
}

/** What may come next behind each symbol. */
function leadsOf(set: Ahead, { symbols, next }: Graph): Map<number, Ahead[]> {
  const leads = new Map<number, Ahead[]>();
  for (const entry of set) if (entry >= 0) for (const symbol of symbols[entry]!) lead(leads, symbol, next[entry]!);
  return leads;
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
  while (slots < count * 1.5) slots *= 2;
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
