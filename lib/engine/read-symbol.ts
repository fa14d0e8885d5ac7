import { COMBINING, DIGIT, foldOf, HIDDEN, HIGH, kindOf, LETTER } from './characters';
import type { Line } from './line';
import { addToken, EMOJI, type Tokens } from './tokens';

/** Reads `@name` or `#tag`; a lone sign is nothing. Returns where reading goes on. */
export function readTag({ units }: Line, start: number, kind: number, into: Tokens): number {
  let end = start + 1;
  while (isNamePart(kindOf(units[end]!))) end++;
  if (end > start + 1) addToken(into, start, end, kind, 0, 0);
  return end;
}

const isNamePart = (kind: number): boolean => kind === LETTER || kind === DIGIT || kind === COMBINING;

/** Reads an emoji with its modifiers and joined parts as one token; other symbols and lone surrogates are nothing. Returns where reading goes on. */
export function readSymbol({ units }: Line, start: number, into: Tokens): number {
  let end = start;
  for (let unit = units[end]!; ; unit = units[end]!) {
    const code = foldOf(unit);
    const pair = kindOf(unit) === HIGH && (foldOf(units[end + 1]!) & 0xfc00) === 0xdc00;
    const pictogram = pair ? code >= 0xd83c && code <= 0xd83e : code >= 0x2190 && code <= 0x2bff;
    if (!pictogram && !(end > start && kindOf(unit) === HIDDEN)) break;
    end += pair ? 2 : 1;
  }
  if (end > start) addToken(into, start, end, EMOJI, 0, 0);
  return Math.max(end, start + 1);
}
