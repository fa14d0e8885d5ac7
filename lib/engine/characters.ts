/** What a UTF-16 unit is to the tokeniser. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const APOSTROPHE = 3;
export const STOP = 4;
export const POINT = 5;
export const SYMBOL = 6;
export const HIGH = 7;
export const COMBINING = 8;
export const HIDDEN = 9;
export const AT = 10;
export const HASH = 11;
export const OPEN_QUOTE = 12;
export const CLOSE_QUOTE = 13;
export const PLAIN_QUOTE = 14;
/** Signs that a phrase can name. */
export const SIGN = 15;

/** Blocks of the basic plane that are not letters, in order; what no row covers from U+00AA on is a letter. */
const ranges: readonly (readonly [from: number, to: number, kind: number])[] = [
  [0x0000, 0x0020, SPACE],
  [0x0021, 0x002f, POINT],
  [0x0030, 0x0039, DIGIT],
  [0x003a, 0x0040, POINT],
  [0x0041, 0x005a, LETTER],
  [0x005b, 0x0060, POINT],
  [0x0061, 0x007a, LETTER],
  [0x007b, 0x00a9, POINT],
  [0x00ab, 0x00b4, POINT],
  [0x00b6, 0x00b9, POINT],
  [0x00bb, 0x00bf, POINT],
  [0x00d7, 0x00d7, POINT],
  [0x00f7, 0x00f7, POINT],
  [0x0300, 0x036f, COMBINING],
  [0x2000, 0x200a, SPACE],
  [0x200b, 0x200f, HIDDEN],
  [0x2010, 0x2027, POINT],
  [0x2028, 0x2029, SPACE],
  [0x202a, 0x202e, HIDDEN],
  [0x202f, 0x202f, SPACE],
  [0x2030, 0x205e, POINT],
  [0x205f, 0x205f, SPACE],
  [0x2060, 0x206f, HIDDEN],
  [0x2070, 0x20cf, POINT],
  [0x20d0, 0x20ff, HIDDEN],
  [0x2100, 0x2bff, SYMBOL],
  [0x3000, 0x3000, SPACE],
  [0x3001, 0x303f, POINT],
  [0xd800, 0xdbff, HIGH],
  [0xdc00, 0xdfff, SYMBOL],
  [0xe000, 0xf8ff, SYMBOL],
  [0xfe00, 0xfe0f, HIDDEN],
  [0xfeff, 0xfeff, HIDDEN],
  [0xfff0, 0xffff, SYMBOL],
];

const exceptions: readonly (readonly [characters: string, kind: number])[] = [
  ["'\u2019\u02bc\u2018", APOSTROPHE],
  ['.!?\u2026', STOP],
  ['_', LETTER],
  ['@', AT],
  ['#', HASH],
  ['«\u201c\u201e', OPEN_QUOTE],
  ['»\u201d', CLOSE_QUOTE],
  ['"', PLAIN_QUOTE],
  ['[]{}=', SIGN],
  ['\u00a0', SPACE],
  ['\u00ad', HIDDEN],
];

/** Letters with a case, beyond which folding does nothing. */
const cased: readonly (readonly [from: number, to: number])[] = [
  [0x41, 0x5a],
  [0xc0, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1fff],
];

/** Kind of each UTF-16 unit. */
export const kindOf: Uint8Array = makeKinds();

/** Folded form of each unit: lower case, one apostrophe. */
export const foldOf: Uint16Array = makeFolds();

function makeKinds(): Uint8Array {
  const kinds = new Uint8Array(65_536).fill(LETTER);
  for (const [from, to, kind] of ranges) kinds.fill(kind, from, to + 1);
  for (const [characters, kind] of exceptions) for (const c of characters) kinds[c.charCodeAt(0)] = kind;
  return kinds;
}

function makeFolds(): Uint16Array {
  const folds = Uint16Array.from({ length: 65_536 }, (_, unit) => unit);
  for (const [from, to] of cased) {
    for (let unit = from; unit <= to; unit++) {
      const lower = String.fromCharCode(unit).toLowerCase();
      if (lower.length === 1) folds[unit] = lower.charCodeAt(0);
    }
  }
  for (const c of '\u2019\u02bc\u2018') folds[c.charCodeAt(0)] = 0x27;
  return folds;
}

/** Bit of `unitOf`: behind plain letters this unit may belong to the same word, or make it a link. */
export const MAY_GO_ON: number = 1 << 24;

/** Folded form, kind and `MAY_GO_ON` of a unit in one number: the tokeniser's inner loop reads memory once per unit. */
export const unitOf: Int32Array = Int32Array.from(kindOf, (kind, unit) => {
  const odd = [DIGIT, APOSTROPHE, COMBINING, HIDDEN, HIGH].includes(kind) || unit === 0x2e || unit === 0x3a;
  return (odd ? MAY_GO_ON : 0) | (kind << 16) | foldOf[unit]!;
});

/** Letters that look bold, italic or double-struck (U+1D400–1D7FF) folded to plain ones; 0 where there is none. */
let styled: Uint16Array | undefined;

/** Plain folded letter behind the low half of a pair whose high half is U+D835, or 0. */
export function plainLetter(low: number): number {
  styled ??= Uint16Array.from({ length: 0x400 }, (_, i) => {
    const plain = String.fromCharCode(0xd835, 0xdc00 + i).normalize('NFKC');
    return plain.length === 1 ? foldOf[plain.charCodeAt(0)]! : 0;
  });
  return styled[low - 0xdc00] ?? 0;
}
