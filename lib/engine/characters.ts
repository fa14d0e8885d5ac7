/** What a UTF-16 unit is to the tokeniser; `SPACE` is also what stands behind the end of a line. */
export const SPACE = 0;
/** Other punctuation: like a space, it says nothing. */
export const POINT = 1;
export const DIGIT = 2;
export const APOSTROPHE = 3;
export const STOP = 4;
export const LETTER = 5;
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

/** Bit of a unit that is a capital. */
export const UPPER: number = 1 << 25;
/** Bit of a unit that behind plain letters may belong to the same word, or make it a link. */
export const MAY_GO_ON: number = 1 << 24;

/** Kind of a packed unit, see `packedOf`. */
export const kindOf = (unit: number): number => (unit >>> 16) & 0xf;
/** Folded form of a packed unit: lower case, one apostrophe. */
export const foldOf = (unit: number): number => unit & 0xffff;

/** Units from here on have no case and few kinds: they need no table. */
export const FAR = 0x3000;
const farRanges = ranges.filter(([from]) => from >= FAR);
/** All there is to know of a UTF-16 unit in one number: folded form, kind, `MAY_GO_ON` and `UPPER`. */
export const packedOf = (code: number): number => (code < FAR ? near[code]! : packFar(code));

/** All there is to know of a unit from `FAR` on. */
export function packFar(code: number): number {
  if (code >= 0xd800 && code < 0xdc00) return (HIGH << 16) | MAY_GO_ON | code;
  if (code >= 0xdc00 && code < 0xe000) return (SYMBOL << 16) | code;
  const range = farRanges.find(([from, to]) => code >= from && code <= to);
  return pack(code, code, range === undefined ? LETTER : range[2]);
}

const goingOn = [DIGIT, APOSTROPHE, COMBINING, HIDDEN, HIGH];

function pack(code: number, fold: number, kind: number): number {
  const goesOn = goingOn.includes(kind) || code === 0x2e || code === 0x3a;
  return (fold !== code && kind === LETTER ? UPPER : 0) | (goesOn ? MAY_GO_ON : 0) | (kind << 16) | fold;
}

/** Packed units below `FAR`. */
export const near: Int32Array = makeNear();

function makeNear(): Int32Array {
  const kinds = new Uint8Array(FAR).fill(LETTER);
  for (const [from, to, kind] of ranges) if (from < FAR) kinds.fill(kind, from, to + 1);
  for (const [characters, kind] of exceptions) for (const c of characters) kinds[c.charCodeAt(0)] = kind;
  const packed = new Int32Array(FAR);
  for (let code = 0; code < FAR; code++) packed[code] = pack(code, foldUnit(code, kinds[code]!), kinds[code]!);
  return packed;
}

function foldUnit(code: number, kind: number): number {
  if (kind === APOSTROPHE) return 0x27;
  if (!cased.some(([from, to]) => code >= from && code <= to)) return code;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** Letters that look bold, italic or double-struck (U+1D400–1D7FF) folded to plain ones; 0 where there is none. */
let styled: Uint16Array | undefined;

/** Plain folded letter behind the low half of a pair whose high half is U+D835, or 0. */
export function plainLetter(low: number): number {
  styled ??= Uint16Array.from({ length: 0x400 }, (_, i) => {
    const plain = String.fromCharCode(0xd835, 0xdc00 + i).normalize('NFKC');
    return plain.length === 1 ? foldOf(packedOf(plain.charCodeAt(0))) : 0;
  });
  return styled[low - 0xdc00] ?? 0;
}
