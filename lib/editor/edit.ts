import type { Span } from '../engine/draft';
import { chunkAt } from './points';
import type { Reading } from './read';

/** One change of the text inside one line, ready to be written: never empty, never a line break. */
export interface Edit extends Span {
  replacement: string;
  /** The whole text afterwards. */
  expected: string;
  /** The span runs over more than one node: coloured hashtags, mentions, links. */
  crosses: boolean;
  /** The span is all that a node holds: the browser puts another node in its place. */
  fills: boolean;
}

const lastCharacter = (text: string): number => ([...text.slice(-2)].at(-1) ?? '').length;
const firstCharacter = (text: string): number => ([...text.slice(0, 2)][0] ?? '').length;

/**
 * Takes in one neighbour of a deletion or insertion and writes it again: no editor then sees an empty change, and
 * Draft.js, which joins what is typed at one caret, starts a new undo step.
 */
function widen(
  text: string,
  { start, end, replacement }: Span & { replacement: string },
): Span & { replacement: string } {
  const before = lastCharacter(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
  if (before > 0) return { start: start - before, end, replacement: text.slice(start - before, start) + replacement };
  const after = firstCharacter(text.slice(end).split('\n', 1)[0] ?? '');
  return { start, end: end + after, replacement: replacement + text.slice(end, end + after) };
}

const touchesAtom = ({ chunks }: Reading, { start, end }: Span): boolean =>
  chunks.some((chunk) => chunk.atomic && chunk.start < end && chunk.start + chunk.length > start);

/**
 * Plans a change by composing notes §5.3 step 5; `undefined` when it may not be written: over several lines, with a
 * line break, through a mention chip, or leaving an empty line behind.
 */
export function planEdit(reading: Reading, span: Span, replacement: string): Edit | undefined {
  const { text } = reading;
  const asked = { ...span, replacement };
  const isBare = asked.replacement === '' || asked.start === asked.end;
  const wide = isBare ? widen(text, asked) : asked;
  // Right after a chip there is no neighbour to take in: a plain insertion is all that is left.
  const edit = touchesAtom(reading, wide) && asked.replacement !== '' ? asked : wide;
  if (edit.replacement === '' || /[\r\n]/.test(edit.replacement + text.slice(edit.start, edit.end))) return undefined;
  if (touchesAtom(reading, edit)) return undefined;
  const expected = text.slice(0, edit.start) + edit.replacement + text.slice(edit.end);
  const first = chunkAt(reading, edit.start, 'right');
  const fills = first?.start === edit.start && first.start + first.length === edit.end;
  return { ...edit, expected, crosses: first !== chunkAt(reading, edit.end, 'left'), fills };
}
