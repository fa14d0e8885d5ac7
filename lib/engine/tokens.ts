import {
  APOSTROPHE,
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
  plainLetter,
  STOP,
  SYMBOL,
} from './characters';
import { hashWord, type Lexicon, lookUp, SEED_A, SEED_B, stepA, stepB } from './lexicon';

/** Kinds of token. Everything but words is also a built-in class of the phrase language. */
export const WORD = 0;
export const NUMBER = 1;
export const MENTION = 2;
export const LINK = 3;
export const HASHTAG = 4;
export const EMOJI = 5;

/** Flags of a token. */
export const CAPITAL = 1;
export const QUOTED = 2;
/** Not the first word of its sentence. */
export const INNER = 4;
export const NAMED: number = CAPITAL | INNER;

/** How a sentence ended. */
export const OPEN_END = 0;
export const FULL_STOP = 1;
export const EXCLAMATION = 2;
export const QUESTION = 3;

/** Tokens and sentences of one paragraph, in arrays that are used again for the next one. Offsets are the paragraph's. */
export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  id: Int32Array;
  kind: Uint8Array;
  flags: Uint8Array;
  /** A word of the current sentence was seen. */
  begun: boolean;
  sentences: number;
  /** First token of each sentence; the next sentence's first ends it. */
  first: Int32Array;
  /** Where the sentence's text ends, its end punctuation included. */
  close: Int32Array;
  ending: Uint8Array;
}

/** Room for the tokens of a paragraph of `length` UTF-16 units. */
export function makeTokens(length: number): Tokens {
  const room = length + 2;
  const whole = () => new Int32Array(room);
  const small = () => new Uint8Array(room);
  return {
    count: 0,
    start: whole(),
    end: whole(),
    id: whole(),
    kind: small(),
    flags: small(),
    begun: false,
    sentences: 0,
    first: whole(),
    close: whole(),
    ending: small(),
  };
}

const POINT_UNIT = 0x2e;
const ELLIPSIS = 0x2026;
const STYLED = 0xd835;
const longElisions = new Set(
  ['qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'quelqu', 'presqu'].map((w) => hashWord(w)[0]),
);
const shortElisions = new Set([...'cdjlmnst'].map((w) => hashWord(w)[0]));
const domains = new Set('com org net io co ai fr eu be ch ca uk de es it in ly gl me gouv gov edu example'.split(' '));

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
    const unit = text.charCodeAt(i);
    const kind = kindOf[unit]!;
    if (kind === LETTER || kind === DIGIT || (kind === HIGH && unit === STYLED)) i = readWord(text, i, lexicon, into);
    else if (kind === STOP) i = readStop(text, i, abbreviation, into);
    else if (kind === HIGH || kind === SYMBOL) i = readSymbol(text, i, into);
    else if (kind === AT || kind === HASH) i = readTag(text, i, kind === AT ? MENTION : HASHTAG, into);
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

function add(into: Tokens, start: number, end: number, kind: number, id: number, flags: number): void {
  const at = into.count++;
  const word = kind === WORD || kind === NUMBER;
  into.start[at] = start;
  into.end[at] = end;
  into.kind[at] = kind;
  into.id[at] = id;
  into.flags[at] = into.begun ? flags | INNER : flags;
  if (word) into.begun = true;
}

function closeSentence(into: Tokens, ending: number, close: number): void {
  if (into.first[into.sentences] === into.count) return;
  into.close[into.sentences] = close;
  into.ending[into.sentences] = ending;
  into.first[++into.sentences] = into.count;
  into.begun = false;
}

/** Reads one word or number from `start` on; returns where reading goes on. */
function readWord(text: string, start: number, lexicon: Lexicon, into: Tokens): number {
  const length = text.length;
  let a = SEED_A;
  let b = SEED_B;
  let i = start;
  let letters = 0;
  let decomposed = false;
  for (; i < length; i++) {
    const unit = text.charCodeAt(i);
    const kind = kindOf[unit]!;
    if (kind === LETTER) letters++;
    else if (kind !== DIGIT) {
      if (kind === HIDDEN) continue;
      if (kind === COMBINING) {
        decomposed = true;
        continue;
      }
      if (kind === APOSTROPHE) {
        if (i + 1 >= length || !continues(text, i + 1)) break;
        if (letters === 1 ? shortElisions.has(a) : longElisions.has(a)) {
          add(into, start, i + 1, WORD, lookUp(lexicon, stepA(a, 0x27), stepB(b, 0x27)), 0);
          return i + 1;
        }
      } else if (unit === STYLED) {
        const plain = plainLetter(text.charCodeAt(i + 1));
        if (plain === 0) break;
        letters++;
        a = stepA(a, plain);
        b = stepB(b, plain);
        i++;
        continue;
      } else if (letters === 0 && (unit === POINT_UNIT || unit === 0x2c) && kindOf[text.charCodeAt(i + 1)] === DIGIT)
        continue;
      else break;
    }
    const folded = foldOf[unit]!;
    a = stepA(a, folded);
    b = stepB(b, folded);
  }
  if (i === start) return start + 1;
  if (letters > 0 && i < length && isLink(text, start, i)) return readLink(text, start, into);
  if (decomposed)
    [a, b] = hashWord(
      text
        .slice(start, i)
        .normalize('NFC')
        .replace(/[\u0300-\u036f]/g, ''),
    );
  const number = letters === 0 || kindOf[text.charCodeAt(start)] === DIGIT;
  const capital = !number && isCapital(text, start, i) ? CAPITAL : 0;
  add(into, start, i, number ? NUMBER : WORD, lookUp(lexicon, a, b), capital);
  return i;
}

const continues = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return kindOf[unit] === LETTER || unit === STYLED;
};

/** Title case: a capital, then a small letter. All-capital words are acronyms, not names. */
function isCapital(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  const second = text.charCodeAt(start + 1);
  return end - start > 1 && foldOf[first] !== first && foldOf[second] === second;
}

/** A scheme, `www.`, or a host name with a known ending. Looks at most 80 units ahead. */
function isLink(text: string, start: number, end: number): boolean {
  const unit = text.charCodeAt(end);
  if (unit === 0x3a) return text.startsWith('://', end) && text.slice(start, end).toLowerCase().startsWith('http');
  if (unit !== POINT_UNIT || !continues(text, end + 1)) return false;
  let stop = end + 1;
  let point = end;
  for (; stop < text.length && stop - start < 80; stop++) {
    const next = text.charCodeAt(stop);
    if (next === POINT_UNIT && continues(text, stop + 1)) point = stop;
    else if (kindOf[next] !== LETTER && kindOf[next] !== DIGIT && next !== 0x2d) break;
  }
  return domains.has(text.slice(point + 1, stop)) || text.slice(start, end).toLowerCase() === 'www';
}

function readLink(text: string, start: number, into: Tokens): number {
  let end = start;
  while (end < text.length && kindOf[text.charCodeAt(end)] !== 0) end++;
  while (end > start + 1 && '.,;:!?…)»”"'.includes(text[end - 1]!)) end--;
  add(into, start, end, LINK, 0, 0);
  return end;
}

/** `@name` or `#tag`; a lone sign is nothing. */
function readTag(text: string, start: number, kind: number, into: Tokens): number {
  let end = start + 1;
  while (end < text.length) {
    const next = kindOf[text.charCodeAt(end)]!;
    if (next !== LETTER && next !== DIGIT && next !== COMBINING) break;
    end++;
  }
  if (end > start + 1) add(into, start, end, kind, 0, 0);
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
  if (seen) add(into, start, end, EMOJI, 0, 0);
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
  while (i < text.length && kindOf[text.charCodeAt(i)] === 0) i++;
  const unit = text.charCodeAt(i);
  return i < text.length && kindOf[unit] === LETTER && foldOf[unit] === unit && unit < 0x250;
}
