import type { Span } from '../engine/draft';
import { type Reading, read } from './read';
import { selectionIn } from './selection';

/** One editor of a draft, and where its text would begin in the whole, in UTF-16 units: ahead of it by what is left out. */
export interface Part {
  reading: Reading;
  start: number;
}

/** A draft as it is reviewed: what stands in one editor, or the parts of a thread joined by a blank line. */
export interface Whole {
  text: string;
  parts: readonly Part[];
}

const gap = '\n\n';

/** Length of the mention chips that a text begins with: a site names there whom a reply answers, the writer does not. */
function leadOf({ text, chunks }: Reading): number {
  let lead = 0;
  for (const { node, start, length, atomic } of chunks) {
    const isChip = atomic && node.nodeType === 3;
    if (text.slice(lead, start).trim() !== '') break;
    if (isChip) lead = start + length;
  }
  return lead === 0 ? 0 : text.length - text.slice(lead).trimStart().length;
}

/** Reads the editors of a draft, in their order on the page; without the chips at the beginning. */
export function readWhole(editors: readonly HTMLElement[]): Whole {
  let text = '';
  const parts = editors.map((editor, index) => {
    if (index > 0) text += gap;
    const reading = read(editor);
    const lead = leadOf(reading);
    const part = { reading, start: text.length - lead };
    text += reading.text.slice(lead);
    return part;
  });
  return { text, parts };
}

/** The part that holds a span of the whole; `undefined` when it lies over several. */
export const partAt = ({ parts }: Whole, { start, end }: Span): Part | undefined =>
  parts.findLast((part) => part.start <= start && end <= part.start + part.reading.text.length);

/** Where the selection is in the whole; `undefined` when it is elsewhere. */
export function selectionInWhole({ parts }: Whole): Span | undefined {
  for (const { reading, start } of parts) {
    const found = selectionIn(reading.editor, reading);
    if (found) return { start: start + found.start, end: start + found.end };
  }
  return undefined;
}
