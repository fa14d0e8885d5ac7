import type { Span } from '../engine/draft';
import { highlightName, type Line, markStyles, type Theme } from './palette';
import { toRange } from './points';
import type { Reading } from './read';

/** A span to underline. `active`: the one whose card is open, on a soft background. */
export interface Mark extends Span {
  line: Line;
  active?: boolean;
}

interface Painted {
  name: string;
  range: Range;
}

/** Draws marks in editors without touching their DOM. One for a page: its editors share the page's registry. */
export interface Marker {
  /**
   * Replaces the marks of the reading's editor. Spans without text (absences) and textareas get no line. Call it after
   * every change of the text: it also drops ranges gone stale and puts back what the page may have cleared.
   */
  paint(reading: Reading, marks: readonly Mark[], theme: Theme): void;
  clear(editor: HTMLElement): void;
  clearAll(): void;
  /** Boxes of the mark with this index in the array last painted, in viewport coordinates. */
  rectsOf(editor: HTMLElement, index: number): DOMRect[];
  /** Index of the painted mark under a point of the viewport (highlights take no pointer events themselves). */
  hitTest(editor: HTMLElement, x: number, y: number): number | undefined;
}

const slack = 3;

const covers = (rect: DOMRect, x: number, y: number): boolean =>
  x >= rect.left && x <= rect.right && y >= rect.top - slack && y <= rect.bottom + slack;

/** Adopts the styles in the document and in the editor's own root: Firefox does not look beyond a shadow root. */
function adopt({ sheet, roots }: Board, editor: HTMLElement): void {
  for (const root of new Set([editor.ownerDocument, editor.getRootNode() as Document | ShadowRoot])) {
    if (root.adoptedStyleSheets.includes(sheet)) continue;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    roots.push(new WeakRef(root));
  }
}

/** Nothing of ours stays readable in a page that is no longer coached. */
function takeBack({ sheet, roots }: Board): void {
  for (const root of roots.splice(0)) {
    const kept = root.deref()?.adoptedStyleSheets.filter((one) => one !== sheet);
    if (kept) root.deref()!.adoptedStyleSheets = kept;
  }
}

/** What is drawn now. The ranges are kept here: Firefox lets no content script list what a highlight holds. */
interface Board {
  sheet: CSSStyleSheet;
  /** Where the styles were adopted. */
  roots: WeakRef<Document | ShadowRoot>[];
  highlights: Map<string, Highlight>;
  painted: Map<HTMLElement, (Painted | undefined)[]>;
}

function addRange({ highlights }: Board, { name, range }: Painted): void {
  const highlight = highlights.get(name) ?? new Highlight();
  highlights.set(name, highlight);
  highlight.add(range);
  if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
}

function clearEditor({ highlights, painted }: Board, editor: HTMLElement): void {
  for (const mark of painted.get(editor) ?? []) if (mark) highlights.get(mark.name)?.delete(mark.range);
  painted.delete(editor);
  for (const [name, { size }] of highlights) if (size === 0) CSS.highlights.delete(name);
}

function paintEditor(board: Board, reading: Reading, marks: readonly Mark[], theme: Theme): void {
  clearEditor(board, reading.editor);
  if (marks.length === 0) return;
  adopt(board, reading.editor);
  const drawn = marks.map((mark) => {
    const range = mark.start < mark.end ? toRange(reading, mark) : undefined;
    return range && { name: highlightName(mark.line, theme, mark.active === true), range };
  });
  for (const mark of drawn) if (mark) addRange(board, mark);
  board.painted.set(reading.editor, drawn);
}

const rectsIn = ({ painted }: Board, editor: HTMLElement, index: number): DOMRect[] => [
  ...(painted.get(editor)?.[index]?.range.getClientRects() ?? []),
];

function findAt(board: Board, editor: HTMLElement, x: number, y: number): number | undefined {
  const marks = board.painted.get(editor) ?? [];
  const index = marks.findIndex((_, at) => rectsIn(board, editor, at).some((rect) => covers(rect, x, y)));
  return index < 0 ? undefined : index;
}

/** Makes the marker of a page. */
export function createMarker(): Marker {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(markStyles);
  const board: Board = { sheet, roots: [], highlights: new Map(), painted: new Map() };
  return {
    paint: (reading, marks, theme) => paintEditor(board, reading, marks, theme),
    clear: (editor) => clearEditor(board, editor),
    clearAll: () => {
      for (const editor of [...board.painted.keys()]) clearEditor(board, editor);
      takeBack(board);
    },
    rectsOf: (editor, index) => rectsIn(board, editor, index),
    hitTest: (editor, x, y) => findAt(board, editor, x, y),
  };
}
