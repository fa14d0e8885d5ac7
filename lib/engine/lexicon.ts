import { foldOf } from './characters';

/** Seeds of the two rolling hashes of a word; together they tell any two words apart. */
export const SEED_A = 0x811c9dc5 | 0;
export const SEED_B = 7;

/** Words of all packs by hash: open addressing, ids from 1, 0 = unknown word. */
export interface Lexicon {
  mask: number;
  first: Int32Array;
  second: Int32Array;
  ids: Int32Array;
  size: number;
}

/** One step of the first hash (FNV-1a over folded units). */
export const stepA = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** One step of the second hash. */
export const stepB = (hash: number, unit: number): number => ((hash << 5) - hash + unit) | 0;

/** Hashes a whole word, folding it on the way. */
export function hashWord(word: string): [a: number, b: number] {
  let a = SEED_A;
  let b = SEED_B;
  for (let i = 0; i < word.length; i++) {
    const unit = foldOf[word.charCodeAt(i)]!;
    a = stepA(a, unit);
    b = stepB(b, unit);
  }
  return [a, b];
}

/** Id of the word with these hashes, 0 when no pack knows it. */
export function lookUp(lexicon: Lexicon, a: number, b: number): number {
  let slot = (a ^ (a >>> 15)) & lexicon.mask;
  while (true) {
    const id = lexicon.ids[slot]!;
    if (id === 0 || (lexicon.first[slot] === a && lexicon.second[slot] === b)) return id;
    slot = (slot + 1) & lexicon.mask;
  }
}

/** Freezes a list of words into a lexicon; the id of a word is its place in the list plus one. */
export function makeLexicon(words: readonly string[]): Lexicon {
  let slots = 64;
  while (slots < words.length * 3) slots *= 2;
  const lexicon = {
    mask: slots - 1,
    first: new Int32Array(slots),
    second: new Int32Array(slots),
    ids: new Int32Array(slots),
    size: words.length,
  };
  for (const [index, word] of words.entries()) {
    const [a, b] = hashWord(word);
    let slot = (a ^ (a >>> 15)) & lexicon.mask;
    while (lexicon.ids[slot] !== 0) slot = (slot + 1) & lexicon.mask;
    lexicon.first[slot] = a;
    lexicon.second[slot] = b;
    lexicon.ids[slot] = index + 1;
  }
  return lexicon;
}
