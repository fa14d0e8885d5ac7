import { DIGIT, kindOf, LETTER, SPACE } from './characters';
import { addToken, LINK, type Tokens } from './tokens';

const POINT = 0x2e;
const COLON = 0x3a;
const domains = new Set('com org net io co ai fr eu be ch ca uk de es it in ly gl me gouv gov edu example'.split(' '));

/** A scheme, `www.`, or a host name with a known ending. Looks at most 80 units ahead. */
export function isLink(text: string, start: number, end: number): boolean {
  const unit = text.charCodeAt(end);
  if (unit === COLON) return text.startsWith('://', end) && text.slice(start, end).toLowerCase().startsWith('http');
  if (unit !== POINT || !letterAt(text, end + 1)) return false;
  let stop = end + 1;
  let point = end;
  for (; stop < text.length && stop - start < 80; stop++) {
    const next = text.charCodeAt(stop);
    if (next === POINT && letterAt(text, stop + 1)) point = stop;
    else if (kindOf[next] !== LETTER && kindOf[next] !== DIGIT && next !== 0x2d) break;
  }
  return domains.has(text.slice(point + 1, stop)) || text.slice(start, end).toLowerCase() === 'www';
}

/** Takes a link up to the next space, without the punctuation behind it. */
export function readLink(text: string, start: number, into: Tokens): number {
  let end = start;
  while (end < text.length && kindOf[text.charCodeAt(end)] !== SPACE) end++;
  while (end > start + 1 && '.,;:!?…)»”"'.includes(text[end - 1]!)) end--;
  addToken(into, start, end, LINK, 0, 0);
  return end;
}

const letterAt = (text: string, at: number): boolean => kindOf[text.charCodeAt(at)] === LETTER;
