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
  OPEN_QUOTE,
  PLAIN_QUOTE,
  SIGN,
  SPACE,
  STOP,
  SYMBOL,
} from './characters';
import { type Lexicon, lookUp, SEED_A, SEED_B, stepA, stepB } from './lexicon';
import { readOddWord, readWord, STYLED } from './read-word';
import {
  addToken,
  closeSentence,
  EMOJI,
  EXCLAMATION,
  FULL_STOP,
  HASHTAG,
  MARK,
  MENTION,
  OPEN_END,
  QUESTION,
  QUOTED,
  type Tokens,
} from './tokens';

const ELLIPSIS = 0x2026;

/**
 * Cuts a paragraph into tokens and sentences in one pass, folding and hashing words on the way.
 * `abbreviation` tells by word id whether a full stop after it does not end the sentence.
 */
export function tokenise(text: string, lexicon: Lexicon, abbreviation: Uint8Array, into: Tokens): void {
  const length = text.length;
  into.count = 0;
  into.sentences = 0;
  into.begun = false;
  into.first[0] = 0;
  let quote = -1;
  let i = 0;
  while (i < length) {
    const kind = kindOf[text.charCodeAt(i)]!;
    if (kind === SPACE) i++;
    else if (kind === LETTER) i = readWord(text, i, lexicon, into);
    else if (kind === DIGIT || (kind === HIGH && text.charCodeAt(i) === STYLED))
      i = readOddWord(text, i, lexicon, into);
    else if (kind === STOP) i = readStop(text, i, abbreviation, into);
    else if (kind === HIGH || kind === SYMBOL) i = readSymbol(text, i, into);
    else if (kind === AT || kind === HASH) i = readTag(text, i, kind === AT ? MENTION : HASHTAG, into);
    else if (kind === SIGN) i = readSign(text, i, lexicon, into);
    else {
      if (kind === OPEN_QUOTE || (kind === PLAIN_QUOTE && quote < 0)) quote = into.count;
      else if ((kind === CLOSE_QUOTE || kind === PLAIN_QUOTE) && quote >= 0) {
        for (let t = quote; t < into.count; t++) into.flags[t]! |= QUOTED;
        quote = -1;
      }
      i++;
    }
  }
  closeSentence(into, OPEN_END, into.count > 0 ? into.end[into.count - 1]! : 0);
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
    if (into.end[last] === start && end < text.length && (short || abbreviation[into.id[last]!] === 1)) return end;
  }
  if (ending === FULL_STOP && trailing && goesOn(text, end)) return end;
  closeSentence(into, ending, end);
  return end;
}

/** After dots: a small letter carries the sentence on. */
function goesOn(text: string, from: number): boolean {
  let i = from;
  while (i < text.length && kindOf[text.charCodeAt(i)] === SPACE) i++;
  const unit = text.charCodeAt(i);
  return i < text.length && kindOf[unit] === LETTER && foldOf[unit] === unit && unit < 0x250;
}
