import { foldOf, packedOf } from './characters';
import type { Shape } from './shapes';

/** Seeds of the two rolling hashes of a word; together they tell any two words apart. */
export const SEED_A = 0x811c9dc5 | 0;
export const SEED_B = 7;

/** Words of all packs by hash, open addressing: two numbers a slot (both hashes in one, id); id 0 = unknown word. */
export interface Lexicon {
  mask: number;
  table: Int32Array;
  /** How what is private is written; without it nothing is taken for private. */
  shapes: Readonly<Record<Shape, RegExp>> | undefined;
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
    const unit = foldOf(packedOf(word.charCodeAt(i)));
    a = stepA(a, unit);
    b = stepB(b, unit);
  }
  return [a, b];
}

/** Both hashes in one number. */
export const mixHashes = (a: number, b: number): number => Math.imul(a, 0x9e3779b1) ^ b;

/** Where the word with these hashes stands in the table, or the empty slot where it would go. */
function placeOf({ mask, table }: Lexicon, a: number, b: number): number {
  const both = mixHashes(a, b);
  let place = ((a ^ (a >>> 15)) & mask) << 1;
  while (table[place + 1] !== 0 && table[place] !== both) place = (place + 2) & ((mask << 1) | 1);
  return place;
}

/** Id of the word with these hashes, 0 when no pack knows it. */
export const lookUp = (lexicon: Lexicon, a: number, b: number): number => lexicon.table[placeOf(lexicon, a, b) + 1]!;

/** Freezes a list of different words into a lexicon; the id of a word is its place in the list plus one. */
export function makeLexicon(words: readonly string[], shapes?: Readonly<Record<Shape, string>>): Lexicon {
  let slots = 64;
  while (slots < words.length * 2) slots *= 2;
  const made = shapes && Object.entries(shapes).map(([name, source]) => [name, new RegExp(source, 'u')]);
  const lexicon: Lexicon = {
    mask: slots - 1,
    table: new Int32Array(slots * 2),
    shapes: made && Object.fromEntries(made),
  };
  for (const [index, word] of words.entries()) {
    const [a, b] = hashWord(word);
    const place = placeOf(lexicon, a, b);
    lexicon.table[place] = mixHashes(a, b);
    lexicon.table[place + 1] = index + 1;
  }
  return lexicon;
}
