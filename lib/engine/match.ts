import { ACCEPTS, type Automaton, follow, HEAD, READS, SKIP, SLOTS } from './automaton';
import type { Door, Doors, Roots } from './door';
import { coreFirst } from './sentences';
import {
  ALL_CAPITALS,
  BUILT_IN_BITS,
  CAPITALISED,
  capsSymbol,
  IN_QUOTES,
  kindSymbol,
  LOOKS_BOLD,
  NAME,
  OWN,
  symbolBit,
  wordSymbol,
} from './symbols';
import {
  CAPITAL,
  CAPS,
  INNER,
  KNOWN,
  LENGTH_BITS,
  MENTION,
  ODD,
  QUOTED,
  STYLED_LETTERS,
  type Tokens,
  WORD,
} from './tokens';

/** Phrases found in a paragraph, as parallel lists in text order: number of the phrase, first token, token after the last. */
export interface Hits {
  /** How many there are; what stands behind them in the lists is old. */
  count: number;
  accept: number[];
  first: number[];
  after: number[];
}

/** What the walk is about: set by `matchAll`, so that each step hands on a few numbers only and reads nothing twice. */
let nodes: Int32Array;
let words: Int32Array;
let classes: Int32Array;
let notName: Uint8Array;
let id: Int32Array;
let kind: Uint8Array;
let flags: Uint8Array;
let names: Int32Array;
let hits: Hits;
let first = 0;
let limit = 0;
/** Where the hits that begin at `first` begin. */
let fresh = 0;

/** Collects every phrase behind these doors into `into`, each place once. */
export function matchAll(over: Automaton, of: Tokens, { opening, anywhere }: Doors, into: Hits): void {
  begin(over, of, into);
  for (let s = 0; s < of.sentences; s++) {
    limit = of.first[s + 1]!;
    const core = opening.node === 0 ? -1 : coreFirst(of, s);
    for (let t = of.first[s]!; t < limit; t++) {
      if (t === core && mayBegin(opening, t)) enter(opening, t);
      if (mayBegin(anywhere, t)) enter(anywhere, t);
    }
  }
}

/** Collects the phrases of one sentence that begin at one of two nodes: at `opening` with its first word, at `anywhere` with any. */
export function matchFrom(
  over: Automaton,
  of: Tokens,
  sentence: number,
  { opening, anywhere }: Roots,
  into: Hits,
): void {
  begin(over, of, into);
  limit = of.first[sentence + 1]!;
  if (opening !== 0) walkFrom(opening, coreFirst(of, sentence));
  if (anywhere !== 0) for (let t = of.first[sentence]!; t < limit; t++) walkFrom(anywhere, t);
}

function begin(over: Automaton, of: Tokens, into: Hits): void {
  ({ nodes, words, classes, notName } = over);
  ({ id, kind, flags, names } = of);
  hits = into;
  hits.count = 0;
}

function walkFrom(node: number, at: number): void {
  first = at;
  fresh = hits.count;
  walk(node, at);
}

/** Whether a phrase behind a door may begin with this token: as what it is, or as the word it is. */
const mayBegin = (door: Door, at: number): boolean =>
  (flags[at]! & door.flags) !== 0 || mayLead(door.words[2 * id[at]! + 1]!, at + 1);

/** Whether what comes after a word can go on from it. Half of all words begin some phrase, few go on: asking first saves most walks. */
const mayLead = (wants: number, at: number): boolean =>
  wants === -1 || (wants !== 0 && at < limit && (wants & bitsAt(at)) !== 0);

const bitsAt = (at: number): number => words[2 * id[at]!]! | ((flags[at]! & ODD) === 0 ? 0 : BUILT_IN_BITS);

function enter(door: Door, at: number): void {
  first = at;
  fresh = hits.count;
  const next = door.words[2 * id[at]!]!;
  if (next !== 0) walk(next, at + 1);
  if ((flags[at]! & door.flags) !== 0) walkOdd(door.node, -1, at, id[at]!);
}

function walk(node: number, at: number): void {
  const complete = nodes[node + ACCEPTS]!;
  if (complete !== 0) acceptAll(node + HEAD + 2 * nodes[node + SLOTS]!, complete, at);
  if (at >= limit) return;
  const reads = nodes[node + READS]!;
  const skip = nodes[node + SKIP]!;
  if (skip !== 0) walk(skip, at + 1);
  const word = id[at]!;
  if ((reads & words[2 * word]!) !== 0) walkWord(node, reads, at, word);
  if (reads !== 0 && (flags[at]! & ODD) !== 0) walkOdd(node, reads, at, word);
}

/** Edges of a word and its classes; `reads` are the bits of the node's symbols. */
function walkWord(node: number, reads: number, at: number, word: number): void {
  step(node, reads, wordSymbol(word), at);
  const end = words[2 * word + 3]!;
  for (let c = words[2 * word + 1]!; c < end; c++) step(node, reads, classes[c]!, at);
}

/** Edges of the built-in classes. */
function walkOdd(node: number, reads: number, at: number, word: number): void {
  const capital = (flags[at]! & CAPITAL) !== 0 && notName[word] === 0;
  if (kind[at] !== WORD) step(node, reads, kindSymbol(kind[at]!), at);
  if (kind[at] === MENTION || (capital && (flags[at]! & INNER) !== 0)) step(node, reads, NAME, at);
  if (capital) step(node, reads, CAPITALISED, at);
  if ((flags[at]! & QUOTED) !== 0) step(node, reads, IN_QUOTES, at);
  if ((flags[at]! & STYLED_LETTERS) !== 0) step(node, reads, LOOKS_BOLD, at);
  if ((flags[at]! & KNOWN) !== 0) walkNames(node, reads, at);
  if ((flags[at]! & CAPS) === 0) return;
  step(node, reads, ALL_CAPITALS, at);
  if (word !== 0) step(node, reads, capsSymbol(word), at);
}

/** Edges of the lists of the identity: each takes the whole name. */
function walkNames(node: number, reads: number, at: number): void {
  for (let list = 0, lengths = names[at]!; lengths !== 0; list++, lengths >>= LENGTH_BITS) {
    const length = lengths & ((1 << LENGTH_BITS) - 1);
    if (length !== 0) step(node, reads, OWN + list, at, length);
  }
}

function step(node: number, reads: number, symbol: number, at: number, length = 1): void {
  if ((reads & symbolBit(symbol)) === 0) return;
  const next = follow(nodes, node, symbol);
  if (next !== 0) walk(next, at + length);
}

function acceptAll(from: number, count: number, after: number): void {
  for (let a = from; a < from + count; a++) accept(nodes[a]!, after);
}

/** A place may be reached on several ways, by a word and by its class; it counts once. */
function accept(phrase: number, after: number): void {
  for (let h = fresh; h < hits.count; h++) if (hits.accept[h] === phrase && hits.after[h] === after) return;
  const at = hits.count++;
  hits.accept[at] = phrase;
  hits.first[at] = first;
  hits.after[at] = after;
}
