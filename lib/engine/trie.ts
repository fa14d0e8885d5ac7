import { CAPITAL, CAPS, EMOJI, HASHTAG, LINK, MENTION, NAMED, NUMBER, QUOTED, type Tokens, WORD } from './tokens';

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

/** Collects every phrase below `node` that begins at token `first` and ends before token `limit`. */
export function walk(
  trie: Trie,
  tokens: Tokens,
  node: number,
  first: number,
  at: number,
  limit: number,
  hits: Hits,
): void {
  const last = trie.acceptFrom[node + 1]!;
  for (let a = trie.acceptFrom[node]!; a < last; a++) {
    hits.accept.push(trie.accepts[a]!);
    hits.first.push(first);
    hits.after.push(at);
  }
  if (trie.leaf[node] === 1) return;
  const gap = trie.gap[node]!;
  for (let skip = 0; skip <= gap && gap > 0 && at + skip <= limit; skip++) {
    walk(trie, tokens, trie.gapTo[node]!, first, at + skip, limit, hits);
  }
  if (at >= limit) return;
  const kind = tokens.kind[at]!;
  const id = tokens.id[at]!;
  if (id !== 0) {
    step(trie, tokens, node, wordSymbol(id), first, at, limit, hits);
    const end = trie.classFrom[id + 1]!;
    for (let c = trie.classFrom[id]!; c < end; c++) step(trie, tokens, node, trie.classes[c]!, first, at, limit, hits);
  }
  if (kind !== WORD) step(trie, tokens, node, symbolOfKind[kind]!, first, at, limit, hits);
  const flags = tokens.flags[at]!;
  if (kind === MENTION || ((flags & NAMED) === NAMED && trie.notName[id] === 0)) {
    step(trie, tokens, node, NAME, first, at, limit, hits);
  }
  if ((flags & CAPITAL) !== 0 && trie.notName[id] === 0) step(trie, tokens, node, CAPITALISED, first, at, limit, hits);
  if ((flags & QUOTED) !== 0) step(trie, tokens, node, IN_QUOTES, first, at, limit, hits);
  if ((flags & CAPS) === 0) return;
  step(trie, tokens, node, ALL_CAPITALS, first, at, limit, hits);
  if (id !== 0) step(trie, tokens, node, capsSymbol(id), first, at, limit, hits);
}

function step(
  trie: Trie,
  tokens: Tokens,
  node: number,
  symbol: number,
  first: number,
  at: number,
  limit: number,
  hits: Hits,
): void {
  const next = follow(trie, node, symbol);
  if (next !== 0) walk(trie, tokens, next, first, at + 1, limit, hits);
}
