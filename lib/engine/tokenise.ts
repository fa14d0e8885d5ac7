import {
  AT,
  CLOSE_QUOTE,
  COMBINING,
  DIGIT,
  foldOf,
  HASH,
  HIDDEN,
  HIGH,
  kindOf,
  LETTER,
  MAY_GO_ON,
  OPEN_QUOTE,
  PLAIN_QUOTE,
  SIGN,
  SPACE,
  STOP,
  SYMBOL,
  unitOf,
} from './characters';
import { type Lexicon, lookUp, SEED_A, SEED_B, stepA, stepB } from './lexicon';
import { capitalFlag, readOddWord, STYLED } from './read-word';
import {
  addToken,
  closeSentence,
  EMOJI,
  EXCLAMATION,
  FULL_STOP,
  HASHTAG,
  INNER,
  MARK,
  MENTION,
  OPEN_END,
  QUESTION,
  QUOTED,
  type Tokens,
  WORD,
} from './tokens';

const ELLIPSIS = 0x2026;
const FULL_POINT = 0x2e;
const NEWLINE = 0x0a;

/**
 * Cuts the line of a text between `begin` and `stop` into tokens and sentences in one pass, folding and hashing words on the way.
 * `abbreviation` tells by word id whether a full stop after it does not end the sentence.
 * Plain words, nine tokens in ten, are read right here: a call for each would double the time of the whole pass.
 */
export function tokenise(
  text: string,
  begin: number,
  stop: number,
  lexicon: Lexicon,
  abbreviation: Uint8Array,
  into: Tokens,
): void {
  const { mask, table } = lexicon;
  const { start, end, kind, id, flags } = into;
  into.count = into.sentences = into.first[0] = 0;
  into.begun = false;
  into.quote = -1;
  let i = begin;
  while (i < stop) {
    const code = text.charCodeAt(i);
    let unit = unitOf[code]!;
    if ((unit & KIND) === SPACE_KIND) {
      i++;
      continue;
    }
    if ((unit & KIND) !== LETTER_KIND) {
      i = readOther(text, i, (unit & KIND) >>> 16, lexicon, abbreviation, into);
      continue;
    }
    const from = i;
    const lower = (unit & 0xffff) === code;
    let a = SEED_A;
    let b = SEED_B;
    do {
      a = Math.imul(a ^ (unit & 0xffff), 0x01000193);
      b = ((b << 5) - b + (unit & 0xffff)) | 0;
      unit = ++i < stop ? unitOf[text.charCodeAt(i)]! : 0;
    } while ((unit & KIND) === LETTER_KIND);
    if (unit >= MAY_GO_ON && goesOnBehind(text, i, unit)) {
      i = readOddWord(text, from, lexicon, into);
      continue;
    }
    let slot = ((a ^ (a >>> 15)) & mask) << 2;
    while (table[slot + 2] !== 0 && (table[slot] !== a || table[slot + 1] !== b)) slot = (slot + 4) & ((mask << 2) | 3);
    const at = into.count++;
    start[at] = from;
    end[at] = i;
    kind[at] = WORD;
    id[at] = table[slot + 2]!;
    flags[at] = (into.begun ? INNER : 0) | (lower ? 0 : capitalFlag(text, from, i));
    into.begun = true;
  }
  closeSentence(into, OPEN_END, into.count > 0 ? into.end[into.count - 1]! : 0);
}

const KIND = 0xff0000;
const LETTER_KIND = LETTER << 16;
const SPACE_KIND = SPACE << 16;

/** A full stop only goes on when a letter follows: `acme.example`. */
const goesOnBehind = (text: string, at: number, unit: number): boolean =>
  (unit & 0xffff) !== FULL_POINT || kindOf[text.charCodeAt(at + 1)] === LETTER;

/** Reads whatever does not begin with a letter; returns where reading goes on. */
function readOther(
  text: string,
  i: number,
  kind: number,
  lexicon: Lexicon,
  abbreviation: Uint8Array,
  into: Tokens,
): number {
  if (kind === STOP) return readStop(text, i, abbreviation, into);
  if (kind === DIGIT || (kind === HIGH && text.charCodeAt(i) === STYLED)) return readOddWord(text, i, lexicon, into);
  if (kind === HIGH || kind === SYMBOL) return readSymbol(text, i, into);
  if (kind === AT || kind === HASH) return readTag(text, i, kind === AT ? MENTION : HASHTAG, into);
  if (kind === SIGN) return readSign(text, i, lexicon, into);
  if (kind === OPEN_QUOTE || kind === CLOSE_QUOTE || kind === PLAIN_QUOTE) readQuote(kind, into);
  return i + 1;
}

/** Flags what stands between two quotation marks; a mark that is never closed quotes nothing. */
function readQuote(kind: number, into: Tokens): void {
  if (kind === OPEN_QUOTE || (kind === PLAIN_QUOTE && into.quote < 0)) into.quote = into.count;
  else if (into.quote >= 0) {
    for (let t = into.quote; t < into.count; t++) into.flags[t]! |= QUOTED;
    into.quote = -1;
  }
}

function readSign(text: string, start: number, lexicon: Lexicon, into: Tokens): number {
  const unit = text.charCodeAt(start);
  addToken(into, start, start + 1, MARK, lookUp(lexicon, stepA(SEED_A, unit), stepB(SEED_B, unit)), 0);
  return start + 1;
}

/** `@name` or `#tag`; a lone sign is nothing. */
function readTag(text: string, start: number, kind: number, into: Tokens): number {
  let end = start + 1;
  while (end < text.length) {
    const next = kindOf[text.charCodeAt(end)]!;
    if (next !== LETTER && next !== DIGIT && next !== COMBINING) break;
    end++;
  }
  if (end > start + 1) addToken(into, start, end, kind, 0, 0);
  return end;
}

/** An emoji with its modifiers and joined parts is one token; other symbols and lone surrogates are nothing. */
function readSymbol(text: string, start: number, into: Tokens): number {
  let end = start;
  let seen = false;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    const pair = kindOf[unit] === HIGH && (text.charCodeAt(end + 1) & 0xfc00) === 0xdc00;
    const pictogram = pair ? unit >= 0xd83c && unit <= 0xd83e : unit >= 0x2190 && unit <= 0x2bff;
    if (!pictogram && !(seen && kindOf[unit] === HIDDEN)) break;
    seen = true;
    end += pair ? 2 : 1;
  }
  if (seen) addToken(into, start, end, EMOJI, 0, 0);
  return Math.max(end, start + 1);
}

/** A run of end punctuation. Decides whether it ends the sentence: not in `2.5`, `e.g`, `M. Petit` or `… and`. */
function readStop(text: string, start: number, abbreviation: Uint8Array, into: Tokens): number {
  let end = start;
  let ending = FULL_STOP;
  let trailing = false;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (kindOf[unit] !== STOP) break;
    if (unit === 0x3f) ending = QUESTION;
    else if (unit === 0x21 && ending !== QUESTION) ending = EXCLAMATION;
    if (unit === ELLIPSIS || end > start) trailing = true;
  }
  if (into.count === 0 || into.first[into.sentences] === into.count) return end;
  const next = text.charCodeAt(end);
  const last = into.count - 1;
  if (ending === FULL_STOP && end - start === 1 && !trailing) {
    if (kindOf[next] === LETTER || kindOf[next] === DIGIT) return end;
    const initial = text.charCodeAt(start - 1);
    const short = into.end[last]! - into.start[last]! === 1 && foldOf[initial] !== initial;
    if (into.end[last] === start && next > NEWLINE && (short || abbreviation[into.id[last]!] === 1)) return end;
  }
  if (ending === FULL_STOP && trailing && goesOn(text, end)) return end;
  closeSentence(into, ending, end);
  return end;
}

/** After dots: a small letter carries the sentence on. */
function goesOn(text: string, from: number): boolean {
  let i = from;
  while (kindOf[text.charCodeAt(i)] === SPACE && text.charCodeAt(i) !== NEWLINE) i++;
  const styled = text.charCodeAt(i) === STYLED;
  const unit = styled
    ? text
        .slice(i, i + 2)
        .normalize('NFKC')
        .charCodeAt(0)
    : text.charCodeAt(i);
  return kindOf[unit] === LETTER && foldOf[unit] === unit && unit < 0x250;
}
