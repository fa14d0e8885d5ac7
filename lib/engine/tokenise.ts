import {
  AT,
  CLOSE_QUOTE,
  DIGIT,
  foldOf,
  HASH,
  HIGH,
  kindOf,
  LETTER,
  MAY_GO_ON,
  OPEN_QUOTE,
  PLAIN_QUOTE,
  POINT,
  SIGN,
  STOP,
  SYMBOL,
  UPPER,
} from './characters';
import { type Lexicon, lookUp, mixHashes, SEED_A, SEED_B, stepA, stepB } from './lexicon';
import type { Line } from './line';
import { readAddress, readPrivate } from './read-private';
import { readStop } from './read-stop';
import { readSymbol, readTag } from './read-symbol';
import { capitalFlag, readOddWord, STYLED } from './read-word';
import { addToken, closeSentence, HASHTAG, INNER, MARK, MENTION, OPEN_END, QUOTED, type Tokens, WORD } from './tokens';

const KIND = 0xf0000;
const LETTER_KIND = LETTER << 16;
const POINT_KIND = POINT << 16;
const FULL_POINT = 0x2e;

/**
 * Cuts a line into tokens and sentences in one pass, folding and hashing words on the way.
 * `abbreviation` tells by word id whether a full stop after it does not end the sentence.
 * Plain words, nine tokens in ten, are read right here: a call for each would double the time of the whole pass.
 */
export function tokenise(line: Line, lexicon: Lexicon, abbreviation: Uint8Array, into: Tokens): void {
  const { units, length } = line;
  const { mask, table } = lexicon;
  const { start, end, kind, id, flags } = into;
  into.count = into.sentences = into.first[0] = into.inner = into.styled = 0;
  into.quote = -1;
  for (let i = 0; i < length; ) {
    let unit = units[i]!;
    if ((unit & KIND) !== LETTER_KIND) {
      i = (unit & KIND) <= POINT_KIND ? i + 1 : readOther(line, i, lexicon, abbreviation, into);
      continue;
    }
    const from = i;
    let a = SEED_A;
    let b = SEED_B;
    do {
      a = Math.imul(a ^ (unit & 0xffff), 0x01000193);
      b = ((b << 5) - b + (unit & 0xffff)) | 0;
      unit = units[++i]!;
    } while ((unit & KIND) === LETTER_KIND);
    if (unit >= MAY_GO_ON && goesOnBehind(line, i, unit)) {
      i = readPrivate(line, from, lexicon, into) || readOddWord(line, from, lexicon, into);
      continue;
    }
    const both = mixHashes(a, b);
    let place = ((a ^ (a >>> 15)) & mask) << 1;
    while (table[place + 1] !== 0 && table[place] !== both) place = (place + 2) & ((mask << 1) | 1);
    const at = into.count++;
    start[at] = from;
    end[at] = i;
    kind[at] = WORD;
    id[at] = table[place + 1]!;
    flags[at] = into.inner | ((units[from]! & UPPER) === 0 ? 0 : capitalFlag(units, from, i));
    into.inner = INNER;
  }
  closeSentence(into, OPEN_END, into.count > 0 ? into.end[into.count - 1]! : 0);
}

/** A full stop only goes on when a letter follows: `acme.example`. */
const goesOnBehind = ({ units }: Line, at: number, unit: number): boolean =>
  foldOf(unit) !== FULL_POINT || kindOf(units[at + 1]!) === LETTER;

/** Reads whatever does not begin with a letter; returns where reading goes on. */
function readOther(line: Line, i: number, lexicon: Lexicon, abbreviation: Uint8Array, into: Tokens): number {
  const unit = line.units[i]!;
  const kind = kindOf(unit);
  if (kind === STOP) return readStop(line, i, abbreviation, into);
  if (kind === DIGIT || foldOf(unit) === STYLED)
    return readPrivate(line, i, lexicon, into) || readOddWord(line, i, lexicon, into);
  if (kind === HIGH || kind === SYMBOL) return readSymbol(line, i, into);
  if (kind === AT || kind === HASH)
    return (
      (kind === AT && readAddress(line, i, lexicon, into)) || readTag(line, i, kind === AT ? MENTION : HASHTAG, into)
    );
  if (kind === SIGN)
    addToken(into, i, i + 1, MARK, lookUp(lexicon, stepA(SEED_A, foldOf(unit)), stepB(SEED_B, foldOf(unit))), 0);
  else if (kind === OPEN_QUOTE || kind === CLOSE_QUOTE || (kind === PLAIN_QUOTE && !isInWord(line, i)))
    readQuote(kind, into);
  return i + 1;
}

/** A backtick among letters is somebody's apostrophe. */
const isInWord = ({ units }: Line, i: number): boolean =>
  i > 0 && kindOf(units[i - 1]!) === LETTER && kindOf(units[i + 1]!) === LETTER;

/** Flags what stands between two quotation marks or, as code does, between two backticks; a mark that is never closed quotes nothing. */
function readQuote(kind: number, into: Tokens): void {
  if (kind === OPEN_QUOTE || (kind === PLAIN_QUOTE && into.quote < 0)) into.quote = into.count;
  else if (into.quote >= 0) {
    for (let t = into.quote; t < into.count; t++) into.flags[t]! |= QUOTED;
    into.quote = -1;
  }
}
