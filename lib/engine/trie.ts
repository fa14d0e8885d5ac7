import { CAPITAL, CAPS, EMOJI, HASHTAG, INNER, LINK, MENTION, NUMBER, ODD, QUOTED, type Tokens, WORD } from './tokens';

/** Symbols on the edges: built-in classes first, then words; classes of packs are negative. */
export const NAME = 1;
export const CAPITALISED = 2;
export const ALL_CAPITALS = 8;
export const IN_QUOTES = 9;
export const builtIns: Readonly<Record<string, number>> = {
  name: NAME,
  capital: CAPITALISED,
  mention: 3,
  number: 4,
  link: 5,
  hashtag: 6,
  emoji: 7,
  caps: ALL_CAPITALS,
  quoted: IN_QUOTES,
};
export const wordSymbol = (id: number): number => 16 + 2 * id;
/** A word that only counts when it stands in capitals. */
export const capsSymbol = (id: number): number => 17 + 2 * id;
export const classSymbol = (id: number): number => -1 - id;

const symbolOfKind = new Uint8Array(8);
symbolOfKind[MENTION] = 3;
symbolOfKind[NUMBER] = 4;
symbolOfKind[LINK] = 5;
symbolOfKind[HASHTAG] = 6;
symbolOfKind[EMOJI] = 7;

/** All phrases of all packs as one tree of symbols. Walking it costs the same however many phrases it holds. */
export interface Trie {
  mask: number;
  keyNode: Int32Array;
  keySymbol: Int32Array;
  child: Int32Array;
  /** Up to so many words may be skipped at the node, then `gapTo` goes on. */
  gap: Uint8Array;
  gapTo: Int32Array;
  /** 1 where nothing follows. */
  leaf: Uint8Array;
  /** Accepted phrases of a node: `accepts[acceptFrom[n] … acceptFrom[n + 1]]`. */
  acceptFrom: Int32Array;
  accepts: Int32Array;
  /** Classes of a word: `classes[classFrom[id] … classFrom[id + 1]]`, as symbols. */
  classFrom: Int32Array;
  classes: Int32Array;
  /** Words that cannot be names though they carry a capital (`Monday`, `I`). */
  notName: Uint8Array;
}

/** Phrases found in a paragraph, as parallel lists: accepted phrase, first token, token after the last. */
export interface Hits {
  accept: number[];
  first: number[];
  after: number[];
}

/** Slot of an edge in the open-addressing table, before probing. */
export const edgeSlot = (node: number, symbol: number, mask: number): number => {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) & mask;
};

/** The node an edge leads to, 0 when there is none. */
export function follow(trie: Trie, node: number, symbol: number): number {
  let slot = edgeSlot(node, symbol, trie.mask);
  while (true) {
    const to = trie.child[slot]!;
    if (to === 0 || (trie.keyNode[slot] === node && trie.keySymbol[slot] === symbol)) return to;
    slot = (slot + 1) & trie.mask;
  }
}

/** What the walk is about: set by `matchAll`, so that each step hands on two numbers only. */
let trie: Trie;
let tokens: Tokens;
let hits: Hits;
let first = 0;
let limit = 0;

/** Collects every phrase below `root` into `into`. `begins` marks the words with which one of them may begin. */
export function matchAll(over: Trie, of: Tokens, root: number, begins: Uint8Array, into: Hits): void {
  trie = over;
  tokens = of;
  hits = into;
  hits.accept.length = hits.first.length = hits.after.length = 0;
  const { id, flags } = of;
  for (let s = 0; s < of.sentences; s++) {
    limit = of.first[s + 1]!;
    for (let t = of.first[s]!; t < limit; t++) {
      if (begins[id[t]!] === 0 && (flags[t]! & ODD) === 0) continue;
      first = t;
      walk(root, t);
    }
  }
}

function walk(node: number, at: number): void {
  const last = trie.acceptFrom[node + 1]!;
  for (let a = trie.acceptFrom[node]!; a < last; a++) {
    hits.accept.push(trie.accepts[a]!);
    hits.first.push(first);
    hits.after.push(at);
  }
  if (trie.leaf[node] === 1) return;
  const gap = trie.gap[node]!;
  for (let skip = 0; skip <= gap && gap > 0 && at + skip <= limit; skip++) walk(trie.gapTo[node]!, at + skip);
  if (at >= limit) return;
  const id = tokens.id[at]!;
  if (id !== 0) {
    step(node, wordSymbol(id), at);
    const end = trie.classFrom[id + 1]!;
    for (let c = trie.classFrom[id]!; c < end; c++) step(node, trie.classes[c]!, at);
  }
  if ((tokens.flags[at]! & ODD) !== 0) walkOdd(node, at, id);
}

/** Edges of the built-in classes. */
function walkOdd(node: number, at: number, id: number): void {
  const kind = tokens.kind[at]!;
  const flags = tokens.flags[at]!;
  const capital = (flags & CAPITAL) !== 0 && trie.notName[id] === 0;
  if (kind !== WORD) step(node, symbolOfKind[kind]!, at);
  if (kind === MENTION || (capital && (flags & INNER) !== 0)) step(node, NAME, at);
  if (capital) step(node, CAPITALISED, at);
  if ((flags & QUOTED) !== 0) step(node, IN_QUOTES, at);
  if ((flags & CAPS) === 0) return;
  step(node, ALL_CAPITALS, at);
  if (id !== 0) step(node, capsSymbol(id), at);
}

function step(node: number, symbol: number, at: number): void {
  const next = follow(trie, node, symbol);
  if (next !== 0) walk(next, at + 1);
}
