import { APOSTROPHE, COMBINING, DIGIT, foldOf, HIDDEN, kindOf, LETTER, plainLetter } from './characters';
import { hashWord, type Lexicon, lookUp, SEED_A, SEED_B, stepA, stepB } from './lexicon';
import { isLink, readLink } from './read-link';
import { addToken, CAPITAL, CAPS, NUMBER, type Tokens, WORD } from './tokens';

/** High half of the pairs of bold and italic letters. */
export const STYLED = 0xd835;
const POINT = 0x2e;
const COMMA = 0x2c;

const elisions = (list: string): Set<number> => new Set(list.split(' ').map((word) => hashWord(word)[0]));
const shortElisions = elisions('c d j l m n s t');
const longElisions = elisions('qu jusqu lorsqu puisqu quoiqu quelqu presqu');

/** Reads a word or number that holds more than plain letters, from `start` on; returns where reading goes on. */
export function readOddWord(text: string, start: number, lexicon: Lexicon, into: Tokens): number {
  let a = SEED_A;
  let b = SEED_B;
  let i = start;
  let letters = 0;
  let decomposed = false;
  for (; i < text.length; i++) {
    let unit = text.charCodeAt(i);
    const kind = kindOf[unit]!;
    if (kind === HIDDEN) continue;
    if (kind === COMBINING) {
      decomposed = true;
      continue;
    }
    if (kind === APOSTROPHE) {
      if (!continues(text, i + 1)) break;
      if (letters === 1 ? shortElisions.has(a) : longElisions.has(a)) {
        addToken(into, start, i + 1, WORD, lookUp(lexicon, stepA(a, 0x27), stepB(b, 0x27)), 0);
        return i + 1;
      }
    } else if (unit === STYLED) {
      unit = plainLetter(text.charCodeAt(++i));
      if (unit === 0) break;
      letters++;
    } else if (kind === LETTER) letters++;
    else if (kind !== DIGIT) {
      if (letters === 0 && (unit === POINT || unit === COMMA) && kindOf[text.charCodeAt(i + 1)] === DIGIT) continue;
      break;
    }
    a = stepA(a, foldOf[unit]!);
    b = stepB(b, foldOf[unit]!);
  }
  if (i <= start) return start + 1;
  if (letters > 0 && isLink(text, start, i)) return readLink(text, start, into);
  const word = decomposed ? compose(text.slice(start, i)) : undefined;
  if (word !== undefined) [a, b] = hashWord(word);
  const number = letters === 0 || kindOf[text.charCodeAt(start)] === DIGIT;
  const capital = word === undefined ? capitalFlag(text, start, i) : capitalFlag(word, 0, word.length);
  addToken(into, start, i, number ? NUMBER : WORD, lookUp(lexicon, a, b), number ? 0 : capital);
  return i;
}

const compose = (word: string): string => word.normalize('NFC').replace(/[\u0300-\u036f]/g, '');

/** Whether a letter stands there. */
export const continues = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return kindOf[unit] === LETTER || unit === STYLED;
};

/** Title case: a capital, then a small letter. All-capital words are acronyms, not names. */
export function capitalFlag(text: string, start: number, end: number): number {
  if (end - start < 2 || !isUpper(text, start)) return 0;
  if (!isUpper(text, start + 1)) return CAPITAL;
  for (let i = start + 2; i < end; i++) if (!isUpper(text, i)) return 0;
  return CAPS;
}

const isUpper = (text: string, at: number): boolean => foldOf[text.charCodeAt(at)] !== text.charCodeAt(at);
