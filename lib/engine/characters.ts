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

const APOSTROPHES = "'\u2019\u02bc\u2018";

const exceptions: readonly (readonly [characters: string, kind: number])[] = [
  ['.!?\u2026', STOP],
  ['_', LETTER],
  ['@', AT],
  ['#', HASH],
  ['«\u201c\u201e', OPEN_QUOTE],
  ['»\u201d', CLOSE_QUOTE],
  ['"`', PLAIN_QUOTE],
  ['[]{}=', SIGN],
  // They stand as bullets.
  ['▪▫◻◼◽◾✔☑', POINT],
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

let table: Int32Array | undefined;

/** All there is to know of each UTF-16 unit in one number: folded form, kind, `MAY_GO_ON` and `UPPER`. Made at first use. */
export function packedUnits(): Int32Array {
  table ??= makeTable();
  return table;
}

/** The same for one unit. */
export const packedOf = (code: number): number => packedUnits()[code]!;

function makeTable(): Int32Array {
  const packed = new Int32Array(65_536).fill(LETTER << 16);
  for (const [from, to, kind] of ranges) packed.fill(kind << 16, from, to + 1);
  for (const [characters, kind] of exceptions) for (const c of characters) packed[c.charCodeAt(0)] = kind << 16;
  for (let code = 0; code < packed.length; code++) {
    const unit = packed[code]!;
    packed[code] = unit | code | (GOING_ON & (1 << (unit >>> 16)) ? MAY_GO_ON : 0);
  }
  for (let code = ARROWS; code <= LAST_ARROW; code++)
    if (!pictogram.test(String.fromCharCode(code))) packed[code] = (POINT << 16) | code;
  for (const c of '.:') packed[c.charCodeAt(0)]! |= MAY_GO_ON;
  for (const c of APOSTROPHES) packed[c.charCodeAt(0)] = MAY_GO_ON | (APOSTROPHE << 16) | 0x27;
  for (let code = LETTERLIKE; code < LETTERLIKE_END; code++) packed[code] = foldLetterlike(code, packed[code]!);
  for (const [from, to] of cased)
    for (let code = from; code <= to; code++) packed[code] = foldCase(code, packed[code]!);
  return packed;
}

/** Letters like `ℎ` and `ℝ`: those that the bold and italic blocks leave out because they were here first. */
const LETTERLIKE = 0x2100;
const LETTERLIKE_END = 0x2139;

/** Arrows, bullets and signs of mathematics, among which a few emoji stand. */
const ARROWS = 0x2190;
const LAST_ARROW = 0x2bff;
const pictogram = /\p{Extended_Pictographic}/u;

function foldLetterlike(code: number, unit: number): number {
  const plain = String.fromCharCode(code).normalize('NFKC');
  if (!/^[A-Za-z]$/.test(plain)) return unit;
  return (LETTER << 16) | (plain < 'a' ? UPPER : 0) | plain.toLowerCase().charCodeAt(0);
}

/** Kinds of which every unit may go on, as bits. */
const GOING_ON = (1 << DIGIT) | (1 << COMBINING) | (1 << HIDDEN) | (1 << HIGH);

function foldCase(code: number, unit: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  if (kindOf(unit) !== LETTER || lower.length !== 1 || lower.charCodeAt(0) === code) return unit;
  return (unit & ~0xffff) | UPPER | lower.charCodeAt(0);
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
