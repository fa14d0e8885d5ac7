import { DIGIT, foldOf, kindOf, LETTER, SPACE } from './characters';
import { type Line, written } from './line';
import { addToken, LINK, type Tokens } from './tokens';

const POINT = 0x2e;
const COLON = 0x3a;
const HYPHEN = 0x2d;
/** Endings of host names by which a link without a scheme is told. */
export const domains: ReadonlySet<string> = new Set(
  'com org net io co ai fr eu be ch ca uk de es it in ly gl me gouv gov edu example'.split(' '),
);

/** Whether the word between these places begins a link: a scheme, `www.`, or a host name with a known ending. */
export function isLink(line: Line, start: number, end: number): boolean {
  const sign = foldOf(line.units[end]!);
  if (sign === COLON) return written(line, end, end + 3) === '://' && /^http/i.test(written(line, start, start + 4));
  if (sign !== POINT || kindOf(line.units[end + 1]!) !== LETTER) return false;
  return (end - start === 3 && written(line, start, end).toLowerCase() === 'www') || isHost(line, end);
}

/** Whether what goes on at this point ends like a host name. */
function isHost(line: Line, at: number): boolean {
  const { units } = line;
  if (at < line.hostless) return false;
  let stop = at + 1;
  let point = at;
  for (; stop < line.length; stop++) {
    const kind = kindOf(units[stop]!);
    const code = foldOf(units[stop]!);
    if (code === POINT && kindOf(units[stop + 1]!) === LETTER) point = stop;
    else if (kind !== LETTER && kind !== DIGIT && code !== HYPHEN) break;
  }
  const known = domains.has(written(line, point + 1, stop));
  if (!known) line.hostless = stop;
  return known;
}

/** Takes a link up to the next space, without the punctuation behind it; returns where reading goes on. */
export function readLink(line: Line, start: number, into: Tokens): number {
  let end = start;
  while (end < line.length && kindOf(line.units[end]!) !== SPACE) end++;
  while (end > start + 1 && '.,;:!?…)»”"'.includes(String.fromCharCode(foldOf(line.units[end - 1]!)))) end--;
  addToken(into, start, end, LINK, 0, 0);
  return end;
}
