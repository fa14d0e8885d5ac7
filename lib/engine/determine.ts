import { type Ahead, completed, either, type Graph } from './graph';
import type { Numbered, RootData } from './program-data';
import { ANY } from './symbols';

/** A node while the automaton is built: where each symbol leads, and the phrases complete there. */
interface Node {
  symbols: readonly number[];
  /** The node behind each of the symbols. */
  to: readonly number[];
  accepts: readonly number[];
}

/** A deterministic graph, as `ProgramData` has it, and what each root became. */
export interface Determined {
  nodes: readonly number[];
  roots: readonly RootData[];
  /** The node of each small root. */
  small: readonly number[];
}

/**
 * Makes a graph deterministic (subset construction): one node for each set of states that can be reached, node 0 means nowhere.
 * `symbolsOf` lists the symbols that a word stands for, by id: at a root, where most words are looked up, all of them are one step; a
 * small root is a node like others.
 */
export function determine(
  graph: Graph,
  roots: readonly Ahead[],
  small: readonly Ahead[],
  symbolsOf: readonly (readonly number[])[],
): Determined {
  const { sets, nodeOf } = numberSets();
  const rootNodes = roots.map((root) => openRoot(root, graph, symbolsOf, nodeOf));
  const smallNodes = small.map((set) => (set.length === 0 ? 0 : nodeOf(set)));
  const nodes: number[] = [];
  for (let n = 0; n < sets.length; n++) writeNode(expand(sets[n]!, graph, nodeOf), nodes);
  return { nodes, roots: rootNodes, small: smallNodes };
}

/** Numbers sets of states in the order in which they are first seen, from 1. */
function numberSets(): { sets: Ahead[]; nodeOf: (set: Ahead) => number } {
  const sets: Ahead[] = [[]];
  const ofList = new Map<Ahead, number>();
  const ofKey = new Map<number | string, number>();
  const nodeOf = (set: Ahead): number => {
    const same = ofList.get(set);
    if (same !== undefined) return same;
    const key = set.length === 1 ? set[0]! : set.join();
    const node = ofKey.get(key) ?? sets.push(set) - 1;
    ofKey.set(key, node);
    ofList.set(set, node);
    return node;
  };
  return { sets, nodeOf };
}

function openRoot(
  set: Ahead,
  graph: Graph,
  symbolsOf: readonly (readonly number[])[],
  nodeOf: (set: Ahead) => number,
): RootData {
  const words: Numbered[] = [];
  if (set.length === 0) return { node: 0, symbols: [], words };
  const leads = leadsOf(set, graph);
  // Behind any word: one list, so that the many words that lead nowhere else share one node without being compared.
  const always = either(leads.get(ANY) ?? []);
  for (const [id, symbols] of symbolsOf.entries()) {
    const lists = symbols.flatMap((symbol) => leads.get(symbol) ?? []);
    if (always.length > 0) lists.push(always);
    if (lists.length > 0) words.push([id, nodeOf(either(lists))]);
  }
  return { node: nodeOf(set), symbols: [...leads.keys()], words };
}

function expand(set: Ahead, graph: Graph, nodeOf: (set: Ahead) => number): Node {
  const accepts = set.filter((entry) => entry < 0).map(completed);
  const [only] = set;
  if (set.length === 1 && only !== undefined && only >= 0) {
    const node = nodeOf(graph.next[only]!);
    return { symbols: graph.symbols[only]!, to: graph.symbols[only]!.map(() => node), accepts };
  }
  const leads = leadsOf(set, graph);
  return { symbols: [...leads.keys()], to: Array.from(leads.values(), (lists) => nodeOf(either(lists))), accepts };
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

function writeNode({ symbols, to, accepts }: Node, written: number[]): void {
  written.push(symbols.length);
  for (const [edge, symbol] of symbols.entries()) written.push(symbol, to[edge]!);
  written.push(accepts.length, ...accepts);
}
