import {
  APOSTROPHE,
  COMBINING,
  DIGIT,
  foldOf,
  HIDDEN,
  kindOf,
  LETTER,
  packedOf,
  plainLetter,
  UPPER,
} from './characters';
import { hashWord, type Lexicon, lookUp, SEED_A, SEED_B, stepA, stepB } from './lexicon';
import { type Line, written } from './line';
import { isLink, readLink } from './read-link';
import { addToken, CAPITAL, CAPS, NUMBER, STYLED_LETTERS, type Tokens, WORD } from './tokens';

/** High half of the pairs of bold and italic letters. */
export const STYLED = 0xd835;
const POINT = 0x2e;
const COMMA = 0x2c;
const DIGIT_NINE = 0x39;

/** The first hash of plain small letters, for which no table is needed: this is worked out with the script itself. */
const hashPlain = (word: string): number => [...word].reduce((hash, c) => stepA(hash, c.charCodeAt(0)), SEED_A);
const elisions = (list: string): Set<number> => new Set(list.split(' ').map(hashPlain));
const shortElisions = elisions('c d j l m n s t');
const longElisions = elisions('qu jusqu lorsqu puisqu quoiqu quelqu presqu');

/** Reads a word or number that holds more than plain letters, from `start` on; returns where reading goes on. */
export function readOddWord(line: Line, start: number, lexicon: Lexicon, into: Tokens): number {
  const { units } = line;
  let a = SEED_A;
  let b = SEED_B;
  let i = start;
  let letters = 0;
  let decomposed = false;
  let styled = 0;
  for (; i < line.length; i++) {
    const unit = units[i]!;
    const kind = kindOf(unit);
    let fold = foldOf(unit);
    if (kind === COMBINING) decomposed = true;
    if (kind === COMBINING || kind === HIDDEN || isDecimal(units, i, letters)) continue;
    if (kind === APOSTROPHE) {
      if (!continues(units[i + 1]!)) break;
      if (isElision(letters, a)) {
        addToken(into, start, i + 1, WORD, lookUp(lexicon, stepA(a, fold), stepB(b, fold)), noteStyle(styled, into));
        return i + 1;
      }
    } else if (fold === STYLED) {
      fold = plainLetter(foldOf(units[i + 1]!));
      if (fold === 0) break;
      i++;
      styled = STYLED_LETTERS;
      if (fold > DIGIT_NINE) letters++;
    } else if (kind === LETTER) letters++;
    else if (kind !== DIGIT) break;
    a = stepA(a, fold);
    b = stepB(b, fold);
  }
  if (i <= start) return start + 1;
  if (letters > 0 && isLink(line, start, i)) return readLink(line, start, into);
  const style = noteStyle(styled, into);
  if (letters === 0 || kindOf(units[start]!) === DIGIT) addToken(into, start, i, NUMBER, lookUp(lexicon, a, b), style);
  else if (decomposed) addComposed(line, start, i, lexicon, into, style);
  else addToken(into, start, i, WORD, lookUp(lexicon, a, b), style | capitalFlag(units, start, i));
  return i;
}

/** Counts a token that is written in letters that look bold. */
function noteStyle(style: number, into: Tokens): number {
  if (style !== 0) into.styled++;
  return style;
}

/** A point or comma between digits. */
const isDecimal = (units: Int32Array, at: number, letters: number): boolean =>
  letters === 0 && (foldOf(units[at]!) === POINT || foldOf(units[at]!) === COMMA) && kindOf(units[at + 1]!) === DIGIT;

/** Whether these letters before an apostrophe, with this hash, are a word of their own in French. */
const isElision = (letters: number, hash: number): boolean => (letters === 1 ? shortElisions : longElisions).has(hash);

/** Whether a letter stands there. */
const continues = (unit: number): boolean => kindOf(unit) === LETTER || foldOf(unit) === STYLED;

/** A word written with combining accents is the word that the composed letters spell. */
function addComposed(line: Line, start: number, end: number, lexicon: Lexicon, into: Tokens, style: number): void {
  const word = written(line, start, end)
    .normalize(style === 0 ? 'NFC' : 'NFKC')
    .replace(/[\u0300-\u036f]/g, '');
  const units = Int32Array.from(word, (c) => packedOf(c.charCodeAt(0)));
  addToken(into, start, end, WORD, lookUp(lexicon, ...hashWord(word)), style | capitalFlag(units, 0, units.length));
}

/** Title case: a capital, then a small letter. All-capital words are acronyms, not names. */
export function capitalFlag(units: Int32Array, start: number, end: number): number {
  if (end - start < 2 || (units[start]! & UPPER) === 0) return 0;
  if ((units[start + 1]! & UPPER) === 0) return CAPITAL;
  for (let i = start + 2; i < end; i++) if ((units[i]! & UPPER) === 0) return 0;
  return CAPS;
}
