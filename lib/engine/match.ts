import { type Automaton, follow, symbolBit } from './automaton';
import type { Door } from './door';
import { coreFirst } from './sentences';
import { ALL_CAPITALS, CAPITALISED, capsSymbol, IN_QUOTES, kindSymbol, NAME, wordSymbol } from './symbols';
import { CAPITAL, CAPS, INNER, MENTION, ODD, QUOTED, type Tokens, WORD } from './tokens';

/** Phrases found in a paragraph, as parallel lists in text order: number of the phrase, first token, token after the last. */
export interface Hits {
  /** How many there are; what stands behind them in the lists is old. */
  count: number;
  accept: number[];
  first: number[];
  after: number[];
}

/** What the walk is about: set by `matchAll`, so that each step hands on two numbers only. */
let automaton: Automaton;
let tokens: Tokens;
let hits: Hits;
let first = 0;
let limit = 0;
/** Where the hits that begin at `first` begin. */
let fresh = 0;

/** Collects every phrase behind this door into `into`, each place once. */
export function matchAll(over: Automaton, of: Tokens, door: Door, into: Hits): void {
  automaton = over;
  tokens = of;
  hits = into;
  hits.count = 0;
  const { id, flags } = of;
  const { words, opening, anywhere } = door;
  for (let s = 0; s < of.sentences; s++) {
    limit = of.first[s + 1]!;
    const core = opening === 0 ? -1 : coreFirst(of, s);
    for (let t = of.first[s]!; t < limit; t++) {
      const next = words[id[t]!]!;
      const odd = (flags[t]! & door.flags) !== 0;
      if (next === 0 && !odd && t !== core) continue;
      first = t;
      fresh = hits.count;
      if (t === core) walk(opening, t);
      if (next !== 0) walk(next, t + 1);
      if (odd) walkOdd(anywhere, -1, t, id[t]!);
    }
  }
}

function walk(node: number, at: number): void {
  const { nodes } = automaton;
  const last = nodes[node * 4 + 1]!;
  for (let a = nodes[node * 4]!; a < last; a++) accept(automaton.accepts[a]!, at);
  if (at >= limit) return;
  const skip = nodes[node * 4 + 3]!;
  if (skip !== 0) walk(skip, at + 1);
  const reads = nodes[node * 4 + 2]!;
  const id = tokens.id[at]!;
  if ((reads & automaton.bits[id]!) !== 0) {
    step(node, reads, wordSymbol(id), at);
    const end = automaton.classFrom[id + 1]!;
    for (let c = automaton.classFrom[id]!; c < end; c++) step(node, reads, automaton.classes[c]!, at);
  }
  if (reads !== 0 && (tokens.flags[at]! & ODD) !== 0) walkOdd(node, reads, at, id);
}

/** Edges of the built-in classes; `reads` are the bits of the node's symbols. */
function walkOdd(node: number, reads: number, at: number, id: number): void {
  const kind = tokens.kind[at]!;
  const flags = tokens.flags[at]!;
  const capital = (flags & CAPITAL) !== 0 && automaton.notName[id] === 0;
  if (kind !== WORD) step(node, reads, kindSymbol(kind), at);
  if (kind === MENTION || (capital && (flags & INNER) !== 0)) step(node, reads, NAME, at);
  if (capital) step(node, reads, CAPITALISED, at);
  if ((flags & QUOTED) !== 0) step(node, reads, IN_QUOTES, at);
  if ((flags & CAPS) === 0) return;
  step(node, reads, ALL_CAPITALS, at);
  if (id !== 0) step(node, reads, capsSymbol(id), at);
}

function step(node: number, reads: number, symbol: number, at: number): void {
  if ((reads & symbolBit(symbol)) === 0) return;
  const next = follow(automaton, node, symbol);
  if (next !== 0) walk(next, at + 1);
}

/** A place may be reached on several ways, by a word and by its class; it counts once. */
function accept(phrase: number, after: number): void {
  for (let h = fresh; h < hits.count; h++) if (hits.accept[h] === phrase && hits.after[h] === after) return;
  const at = hits.count++;
  hits.accept[at] = phrase;
  hits.first[at] = first;
  hits.after[at] = after;
}
