/** Kinds of token. Everything but words is also a built-in class of the phrase language. */
export const WORD = 0;
export const NUMBER = 1;
export const MENTION = 2;
export const LINK = 3;
export const HASHTAG = 4;
export const EMOJI = 5;
/** A bracket, a brace or an equals sign: no word, but phrases can name it. */
export const MARK = 6;
/** What lets anybody reach or bill a person: an e-mail address; a telephone number; the number of an account, a card or an insured person. */
export const EMAIL = 7;
export const PHONE = 8;
export const ACCOUNT = 9;

/** Flags of a token. */
export const CAPITAL = 1;
export const QUOTED = 2;
/** Two letters or more, all capitals. */
export const CAPS = 8;
/** Not the first word of its sentence. */
export const INNER = 4;
export const NAMED: number = CAPITAL | INNER;
/** Not a word. */
export const TAGGED = 16;
/** Written in letters that look bold or italic. */
export const STYLED_LETTERS = 32;
/** A name of the identity begins here. */
export const KNOWN = 64;
/** An emoji, the same as the one before it. */
export const AGAIN = 128;
/** A phrase that begins with a built-in class may begin here. */
export const ODD: number = CAPITAL | CAPS | QUOTED | TAGGED | STYLED_LETTERS | KNOWN;

/** Bits that hold how many tokens a name has, for each list of the identity. */
export const LENGTH_BITS = 6;

/** How a sentence ended. */
export const OPEN_END = 0;
export const FULL_STOP = 1;
export const EXCLAMATION = 2;
export const QUESTION = 3;

/** Tokens and sentences of one line, in arrays that are used again for the next one. Offsets are the line's. */
export interface Tokens {
  /** How many UTF-16 units may be cut into it. */
  room: number;
  count: number;
  start: Int32Array;
  end: Int32Array;
  id: Int32Array;
  kind: Uint8Array;
  flags: Uint8Array;
  /** Lengths of the names that begin at a token flagged `KNOWN`, in tokens, see `findNames`. */
  names: Int32Array;
  /** `INNER` once a word of the current sentence was seen, else 0. */
  inner: number;
  /** First token after an open quotation mark, -1 when none is open. */
  quote: number;
  /** How many tokens are written in letters that look bold. */
  styled: number;
  sentences: number;
  /** First token of each sentence; the next sentence's first ends it. */
  first: Int32Array;
  /** Where the sentence's text ends, its end punctuation included. */
  close: Int32Array;
  /** Where its end punctuation begins; its end where there is none. */
  stop: Int32Array;
  /** How many signs too many may stand there, see `readStop`. */
  run: Uint8Array;
  ending: Uint8Array;
  /** What `coreFirst` and `coreAfter` have found for a sentence, -1 before: a line of emoji alone is walked through once. */
  coreFirst: Int32Array;
  coreAfter: Int32Array;
}

/** Room for the tokens of a line of `length` UTF-16 units. */
export function makeTokens(length: number): Tokens {
  const whole = () => new Int32Array(length + 2);
  const small = () => new Uint8Array(length + 2);
  return {
    room: length,
    count: 0,
    start: whole(),
    end: whole(),
    id: whole(),
    kind: small(),
    flags: small(),
    names: whole(),
    inner: 0,
    quote: -1,
    styled: 0,
    sentences: 0,
    first: whole(),
    close: whole(),
    stop: whole(),
    run: small(),
    ending: small(),
    coreFirst: whole(),
    coreAfter: whole(),
  };
}

/** Writes one token at the end. */
export function addToken(into: Tokens, start: number, end: number, kind: number, id: number, flags: number): void {
  const at = into.count++;
  into.start[at] = start;
  into.end[at] = end;
  into.kind[at] = kind;
  into.id[at] = id;
  into.flags[at] = flags | into.inner | (kind === WORD ? 0 : TAGGED);
  if (kind <= NUMBER) into.inner = INNER;
}

/** Ends the current sentence, unless it holds no token. Its end punctuation, `run` signs, stands from `stop` to `close`. */
export function closeSentence(into: Tokens, ending: number, close: number, stop: number = close, run = 0): void {
  if (into.first[into.sentences] === into.count) return;
  into.close[into.sentences] = close;
  into.stop[into.sentences] = stop;
  into.run[into.sentences] = run;
  into.ending[into.sentences] = ending;
  into.coreFirst[into.sentences] = -1;
  into.coreAfter[into.sentences] = -1;
  into.first[++into.sentences] = into.count;
  into.inner = 0;
}
