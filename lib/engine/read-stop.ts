import { DIGIT, foldOf, kindOf, LETTER, SPACE, STOP, UPPER } from './characters';
import { type Line, written } from './line';
import { STYLED } from './read-word';
import { closeSentence, EXCLAMATION, FULL_STOP, QUESTION, type Tokens } from './tokens';

const ELLIPSIS = 0x2026;
const NEWLINE = 0x0a;
const QUESTION_MARK = 0x3f;
const EXCLAMATION_MARK = 0x21;

/** More dots than this are a run of dots. */
const DOTS = 3;
const MOST = 255;

/** Reads a run of end punctuation. Decides whether it ends the sentence: not in `2.5`, `e.g`, `M. Petit` or `… and`. Returns where reading goes on. */
export function readStop(line: Line, start: number, abbreviation: Uint8Array, into: Tokens): number {
  const { units } = line;
  let end = start;
  let ending = FULL_STOP;
  let trailing = false;
  let asked = 0;
  let called = 0;
  for (let unit = units[end]!; kindOf(unit) === STOP; unit = units[++end]!) {
    const sign = foldOf(unit);
    if (sign === QUESTION_MARK) asked++;
    else if (sign === EXCLAMATION_MARK) called++;
    if (sign === ELLIPSIS || end > start) trailing = true;
  }
  if (asked + called > 0) ending = asked > 0 ? QUESTION : EXCLAMATION;
  if (into.count === 0 || into.first[into.sentences] === into.count) return end;
  if (ending === FULL_STOP && (trailing ? goesOn(line, end) : isShort(line, start, end, abbreviation, into)))
    return end;
  closeSentence(into, ending, end, start, Math.min(MOST, countRun(asked, called, end - start)));
  return end;
}

/** Signs of a run: `!!` are two, `?!` counts as one sign, `?!?` are two; of dots those from the third on count. */
function countRun(asked: number, called: number, length: number): number {
  if (asked + called > 0) return asked + called - (asked > 0 && called > 0 ? 1 : 0);
  return length > DOTS ? length - DOTS + 1 : 1;
}

/** Whether a single full stop belongs to the word or number before it. */
function isShort({ units }: Line, start: number, end: number, abbreviation: Uint8Array, into: Tokens): boolean {
  const next = units[end]!;
  if (kindOf(next) === LETTER || kindOf(next) === DIGIT) return true;
  const last = into.count - 1;
  if (into.end[last] !== start || foldOf(next) <= NEWLINE) return false;
  const initial = into.start[last] === start - 1 && (units[start - 1]! & UPPER) !== 0;
  return initial || abbreviation[into.id[last]!] === 1;
}

/** After dots: a small letter carries the sentence on. */
function goesOn(line: Line, from: number): boolean {
  let i = from;
  while (i < line.length && kindOf(line.units[i]!) === SPACE && foldOf(line.units[i]!) !== NEWLINE) i++;
  const unit = line.units[i]!;
  if (foldOf(unit) === STYLED) return /^[a-z]/.test(written(line, i, i + 2).normalize('NFKC'));
  return kindOf(unit) === LETTER && (unit & UPPER) === 0 && foldOf(unit) < 0x250;
}
