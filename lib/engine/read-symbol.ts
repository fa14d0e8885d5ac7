import { COMBINING, DIGIT, foldOf, HIDDEN, HIGH, kindOf, LETTER, SYMBOL } from './characters';
import type { Line } from './line';
import { AGAIN, addToken, EMOJI, type Tokens } from './tokens';

/** Reads `@name` or `#tag`; a lone sign is nothing. Returns where reading goes on. */
export function readTag({ units }: Line, start: number, kind: number, into: Tokens): number {
  let end = start + 1;
  while (isNamePart(kindOf(units[end]!))) end++;
  if (end > start + 1) addToken(into, start, end, kind, 0, 0);
  return end;
}

const isNamePart = (kind: number): boolean => kind === LETTER || kind === DIGIT || kind === COMBINING;

const JOINER = 0x200d;

/** Reads an emoji with its modifiers and joined parts as one token; flags, which stand for words, other symbols and lone surrogates are nothing. Returns where reading goes on. */
export function readSymbol({ units }: Line, start: number, into: Tokens): number {
  let end = start + lengthAt(units, start);
  if (end === start) return start + 1;
  if (isFlagLetter(units, start)) return end;
  for (let joined = false; ; ) {
    if (kindOf(units[end]!) === HIDDEN) {
      joined = foldOf(units[end]!) === JOINER;
      end++;
    } else if (isSkin(units, end)) end += 2;
    else if (joined && lengthAt(units, end) > 0) {
      end += lengthAt(units, end);
      joined = false;
    } else break;
  }
  addToken(into, start, end, EMOJI, 0, repeats(units, start, end, into) ? AGAIN : 0);
  return end;
}

/** Whether the token before is the same emoji. */
function repeats(
  units: Int32Array,
  start: number,
  end: number,
  { count, kind, start: starts, end: ends }: Tokens,
): boolean {
  const last = count - 1;
  if (last < 0 || kind[last] !== EMOJI || ends[last]! - starts[last]! !== end - start) return false;
  for (let i = start, j = starts[last]!; i < end; i++, j++) if (foldOf(units[i]!) !== foldOf(units[j]!)) return false;
  return true;
}

/** Units of the pictogram that stands there, 0 for none. */
function lengthAt(units: Int32Array, at: number): number {
  const unit = units[at]!;
  const code = foldOf(unit);
  if (kindOf(unit) === HIGH)
    return code >= 0xd83c && code <= 0xd83e && isLow(units[at + 1]!) && !isDiamond(units, at) ? 2 : 0;
  return kindOf(unit) === SYMBOL && code >= 0x2190 && code <= 0x2bff ? 1 : 0;
}

const isLow = (unit: number): boolean => (foldOf(unit) & 0xfc00) === 0xdc00;

/** Coloured diamonds and triangles stand as bullets (U+1F536–1F53B). */
const isDiamond = (units: Int32Array, at: number): boolean =>
  foldOf(units[at]!) === 0xd83d && foldOf(units[at + 1]!) >= 0xdd36 && foldOf(units[at + 1]!) <= 0xdd3b;

/** One half of a flag (U+1F1E6–1F1FF). */
const isFlagLetter = (units: Int32Array, at: number): boolean =>
  foldOf(units[at]!) === 0xd83c && foldOf(units[at + 1]!) >= 0xdde6 && foldOf(units[at + 1]!) <= 0xddff;

/** A tone of skin (U+1F3FB–1F3FF). */
const isSkin = (units: Int32Array, at: number): boolean =>
  foldOf(units[at]!) === 0xd83c && foldOf(units[at + 1]!) >= 0xdffb && foldOf(units[at + 1]!) <= 0xdfff;
