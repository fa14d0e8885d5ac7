import type { Span } from '../engine/draft';
import type { Chunk, Reading } from './read';

/** A place in the DOM, as ranges and selections take it. */
export interface Point {
  node: Node;
  offset: number;
}

/** Index of the last chunk that starts at or before the offset; -1 when there is none. */
function lastStartingBy(chunks: readonly Chunk[], offset: number): number {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (chunks[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The chunk that owns a text offset: at a border the one after it (`right`, for starts) or before it (`left`). */
export function chunkAt({ chunks }: Reading, offset: number, lean: 'left' | 'right'): Chunk | undefined {
  const at = lastStartingBy(chunks, offset);
  const chunk = chunks[at];
  const before = chunks[at - 1];
  const atBorder = chunk && before && chunk.start === offset && before.start + before.length === offset;
  return lean === 'left' && atBorder ? before : chunk;
}

const indexOf = (node: Node): number => Array.prototype.indexOf.call(node.parentNode?.childNodes ?? [], node);

function pointIn({ node, start, length, dropped }: Chunk, offset: number, lean: 'left' | 'right'): Point {
  const inside = Math.min(offset - start, length);
  if (node.nodeType === 3) {
    let at = inside;
    for (const place of dropped ?? []) if (place < at || (place === at && lean === 'right' && inside < length)) at++;
    return { node, offset: at };
  }
  if (length === 0) return { node, offset: 0 };
  return { node: node.parentNode ?? node, offset: indexOf(node) + (inside > 0 ? 1 : 0) };
}

/**
 * The place in the DOM of a text offset, `undefined` for a textarea or an empty editor without nodes.
 * @param lean to which side where two nodes meet: `right` for the start of a span, `left` for its end
 */
export function toPoint(reading: Reading, offset: number, lean: 'left' | 'right'): Point | undefined {
  const chunk = chunkAt(reading, offset, lean);
  return chunk && pointIn(chunk, offset, lean);
}

/** A live range over a span of the text; `undefined` where it has no nodes. */
export function toRange(reading: Reading, { start, end }: Span): Range | undefined {
  const from = toPoint(reading, start, 'right');
  const to = start === end ? from : toPoint(reading, end, 'left');
  if (!from || !to) return undefined;
  const range = reading.editor.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

const follows = (node: Node, mark: Node): boolean =>
  Boolean(mark.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING);

function offsetAtElement(chunks: readonly Chunk[], node: Node, index: number): number | undefined {
  const child = node.childNodes[index];
  if (child) {
    const next = chunks.find((chunk) => child.contains(chunk.node) || follows(chunk.node, child));
    if (next && node.contains(next.node)) return next.start;
  }
  const inside = chunks.filter((chunk) => node.contains(chunk.node)).at(-1);
  return inside && inside.start + inside.length;
}

/** Where the empty line starts that a place is inside of: no run of text has a node there. */
const startOfEmpty = (chunks: readonly Chunk[], node: Node): number | undefined =>
  chunks.find((chunk) => chunk.length === 0 && chunk.node.contains(node))?.start;

/** The text offset of a place in the DOM; `undefined` when it is not in what was read. */
export function toOffset({ chunks, editor }: Reading, { node, offset }: Point): number | undefined {
  if (!editor.contains(node)) return undefined;
  if (node.nodeType !== 3) return offsetAtElement(chunks, node, offset) ?? startOfEmpty(chunks, node);
  const chunk = chunks.find((each) => each.node === node);
  if (!chunk) return startOfEmpty(chunks, node);
  const lost = (chunk.dropped ?? []).filter((place) => place < offset).length;
  return chunk.start + Math.min(offset - lost, chunk.length);
}
