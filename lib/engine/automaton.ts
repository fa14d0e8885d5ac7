import type { ProgramData } from './program-data';
import { ANY, symbolBit, wordSymbol } from './symbols';

/**
 * All phrases of all packs in one: from a node, each symbol leads to one other node. Walking it costs the same however many phrases it holds.
 * What one step looks at lies together: waiting for memory would else be most of the work.
 */
export interface Automaton {
  /**
   * The nodes, one after the other; a node is told by its place, and 0 is nowhere. Each has a head (see `READS` and what follows it), the
   * table of its edges, and the phrases that are complete there. The table is an open-addressing one, two numbers a slot: symbol, and the
   * node that it leads to (0 in an empty slot).
   */
  nodes: Int32Array;
  /** Two numbers a word, by id: bits of the symbols that it stands for, and where its classes begin; those of the next word end them. */
  words: Int32Array;
  /** Classes of the words, as symbols. */
  classes: Int32Array;
  /** Words that cannot be names though they carry a capital (`Monday`, `I`). */
  notName: Uint8Array;
}

/** Head of a node: bits of the symbols that lead on (see `symbolBit`), */
export const READS = 0;
/** the node that any token leads to, 0 for none, */
export const SKIP = 1;
/** how many slots its table has, a power of two, or none, */
export const SLOTS = 2;
/** and how many phrases are complete there. */
export const ACCEPTS = 3;
export const HEAD = 4;

/**
 * Slot of a symbol in a table of so many, before probing. The golden ratio spreads neighbours evenly: words of one list have such symbols,
 * and most lookups find nothing, which takes long where slots are taken in a row.
 */
const slotOf = (symbol: number, slots: number): number => Math.imul(symbol, 0x9e3779b1) >>> (Math.clz32(slots) + 1);

/** The node an edge leads to, 0 when there is none. */
export function follow(nodes: Int32Array, node: number, symbol: number): number {
  const slots = nodes[node + SLOTS]!;
  for (let slot = slotOf(symbol, slots); ; slot = (slot + 1) & (slots - 1)) {
    const at = node + HEAD + 2 * slot;
    const to = nodes[at + 1]!;
    if (to === 0 || nodes[at] === symbol) return to;
  }
}

/** The automaton of these nodes (see `ProgramData`), over a lexicon of so many words, the unknown one included; and the place of each node by its number. In steps. */
export function* freeze(
  { nodes, classes, notNames }: ProgramData,
  size: number,
): Generator<undefined, { automaton: Automaton; places: Int32Array }> {
  const notName = new Uint8Array(size);
  for (const id of notNames) notName[id] = 1;
  const ofWords = freezeClasses(classes, size);
  yield;
  const places = placeNodes(nodes);
  yield;
  return { automaton: { nodes: yield* freezeNodes(nodes, places), ...ofWords, notName }, places };
}

/** Slots for so many edges: a third at least stays empty. */
function slotsFor(edges: number): number {
  if (edges === 0) return 0;
  let slots = 2;
  while (slots < edges * 1.5) slots *= 2;
  return slots;
}

/** Where each node will stand, and behind the last one where the next would. */
function placeNodes(written: readonly number[]): Int32Array {
  const places: number[] = [];
  let place = 0;
  for (let at = 0; at < written.length; ) {
    places.push(place);
    const edges = written[at]!;
    const accepts = written[at + 1 + 2 * edges]!;
    place += HEAD + 2 * slotsFor(edges) + accepts;
    at += 2 + 2 * edges + accepts;
  }
  return Int32Array.from([...places, place]);
}

/** So many numbers are read in one step. */
const STEP = 12_000;

function* freezeNodes(written: readonly number[], places: Int32Array): Generator<undefined, Int32Array> {
  const nodes = new Int32Array(places.at(-1)!);
  let rest = STEP;
  for (let at = 0, node = 0; at < written.length; node++) {
    if (at > rest) {
      rest = at + STEP;
      yield;
    }
    at = freezeNode(written, at, places, places[node]!, nodes);
  }
  return nodes;
}

/** Writes the node that stands at `from` to its place; returns where the next one stands. */
function freezeNode(
  written: readonly number[],
  from: number,
  places: Int32Array,
  node: number,
  nodes: Int32Array,
): number {
  const edges = written[from]!;
  const behind = from + 1 + 2 * edges;
  const slots = slotsFor(edges);
  nodes[node + SLOTS] = slots;
  for (let at = from + 1; at < behind; at += 2) {
    const symbol = written[at]!;
    const to = places[written[at + 1]!]!;
    nodes[node + READS]! |= symbolBit(symbol);
    if (symbol === ANY) nodes[node + SKIP] = to;
    let slot = slotOf(symbol, slots);
    while (nodes[node + HEAD + 2 * slot + 1] !== 0) slot = (slot + 1) & (slots - 1);
    nodes[node + HEAD + 2 * slot] = symbol;
    nodes[node + HEAD + 2 * slot + 1] = to;
  }
  const accepts = written[behind]!;
  nodes[node + ACCEPTS] = accepts;
  for (let a = 1; a <= accepts; a++) nodes[node + HEAD + 2 * slots + a - 1] = written[behind + a]!;
  return behind + 1 + accepts;
}

function freezeClasses(told: ProgramData['classes'], size: number): Pick<Automaton, 'words' | 'classes'> {
  const words = new Int32Array(2 * size + 2);
  for (let id = 1; id < size; id++) words[2 * id] = symbolBit(wordSymbol(id));
  for (const [id, symbols] of told) {
    words[2 * id + 3] = symbols.length;
    for (const symbol of symbols) words[2 * id]! |= symbolBit(symbol);
  }
  for (let id = 0; id < size; id++) words[2 * id + 3]! += words[2 * id + 1]!;
  return { words, classes: Int32Array.from(told.flatMap(([, symbols]) => symbols)) };
}
