import type { Span } from '../engine/draft';
import { clusterAt } from './clusters';
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

type Change = Span & { replacement: string };

/** The same change, which writes what stands around it again. */
const reach = (text: string, { start, end, replacement }: Change, over: Span): Change => ({
  start: Math.min(start, over.start),
  end: Math.max(end, over.end),
  replacement: text.slice(over.start, start) + replacement + text.slice(end, over.end),
});

/** Takes in whole what it would cut in two: browsers put no selection inside an emoji sequence or an accented letter. */
function complete(text: string, asked: Change): Change {
  const [first, last] = [clusterAt(text, asked.start), clusterAt(text, asked.end)];
  const begun = first && first.start < asked.start ? reach(text, asked, first) : asked;
  return last && last.start < asked.end ? reach(text, begun, last) : begun;
}

/**
 * A deletion or insertion takes in one neighbour and writes it again: no editor then sees an empty change, and Draft.js,
 * which joins what is typed at one caret, starts a new undo step. Right after a chip a plain insertion is all that is left.
 */
function waysTo(text: string, change: Change): Change[] {
  if (change.replacement !== '' && change.start < change.end) return [change];
  const neighbours = [clusterAt(text, change.start - 1), clusterAt(text, change.end)];
  return [...neighbours.flatMap((one) => (one ? [reach(text, change, one)] : [])), change];
}

const touchesAtom = ({ chunks }: Reading, { start, end }: Span): boolean =>
  chunks.some((chunk) => chunk.atomic && chunk.start < end && chunk.start + chunk.length > start);

/**
 * Plans a change by composing notes §5.3 step 5; `undefined` when it may not be written: over several lines, with a
 * line break, through a mention chip, or leaving an empty line behind.
 */
export function planEdit(reading: Reading, span: Span, replacement: string): Edit | undefined {
  const { text } = reading;
  const ways = waysTo(text, complete(text, { ...span, replacement }));
  const edit = ways.find((way) => way.replacement !== '' && !touchesAtom(reading, way));
  if (!edit || /[\r\n]/.test(edit.replacement + text.slice(edit.start, edit.end))) return undefined;
  const expected = text.slice(0, edit.start) + edit.replacement + text.slice(edit.end);
  const first = chunkAt(reading, edit.start, 'right');
  const fills = first?.start === edit.start && first.start + first.length === edit.end;
  return { ...edit, expected, crosses: first !== chunkAt(reading, edit.end, 'left'), fills };
}
