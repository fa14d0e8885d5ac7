import type { Drawing, Mark } from './drawing';
import { highlightName, markStyles, type Theme } from './palette';
import { toRange } from './points';
import type { Reading } from './read';

interface Painted {
  name: string;
  range: Range;
}

/** What is drawn now. The ranges are kept here: Firefox lets no content script list what a highlight holds. */
interface Board {
  sheet: CSSStyleSheet;
  /** Where the styles were adopted. */
  roots: WeakRef<Document | ShadowRoot>[];
  highlights: Map<string, Highlight>;
  painted: Map<HTMLElement, (Painted | undefined)[]>;
}

/** Adopts the styles where the editor is: no browser needs them outside of its root. */
function adopt({ sheet, roots }: Board, editor: HTMLElement): void {
  const root = editor.getRootNode() as Document | ShadowRoot;
  if (root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  roots.push(new WeakRef(root));
}

/** Nothing of ours stays readable in a page that is no longer coached. */
function takeBack({ sheet, roots }: Board): void {
  for (const root of roots.splice(0)) {
    const kept = root.deref()?.adoptedStyleSheets.filter((one) => one !== sheet);
    if (kept) root.deref()!.adoptedStyleSheets = kept;
  }
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

const isSame = (one: Painted | undefined, other: Painted | undefined): boolean =>
  one?.name === other?.name &&
  one?.range.startContainer === other?.range.startContainer &&
  one?.range.startOffset === other?.range.startOffset &&
  one?.range.endContainer === other?.range.endContainer &&
  one?.range.endOffset === other?.range.endOffset;

/** Whether all of this is drawn already: drawing it again would have the browser paint the whole editor at every key. */
function isDrawn(
  { painted, highlights }: Board,
  editor: HTMLElement,
  wanted: readonly (Painted | undefined)[],
): boolean {
  const drawn = painted.get(editor) ?? [];
  const isThere = ({ name, range }: Painted): boolean =>
    highlights.get(name)?.has(range) === true && CSS.highlights.get(name) === highlights.get(name);
  return (
    drawn.length === wanted.length &&
    drawn.every((mark, index) => isSame(mark, wanted[index]) && (mark === undefined || isThere(mark)))
  );
}

function paintEditor(board: Board, reading: Reading, marks: readonly Mark[], theme: Theme): void {
  const wanted = marks.map((mark) => {
    const range = mark.start < mark.end ? toRange(reading, mark) : undefined;
    return range && { name: highlightName(mark.line, theme, mark.active === true), range };
  });
  if (isDrawn(board, reading.editor, wanted)) return;
  clearEditor(board, reading.editor);
  // Between two looks the site may have taken the editor away.
  if (marks.length === 0 || !reading.editor.isConnected) return;
  adopt(board, reading.editor);
  for (const mark of wanted) if (mark) addRange(board, mark);
  board.painted.set(reading.editor, wanted);
}

/**
 * Draws marks by CSS highlights, without touching the editors' DOM. One for a page: its editors share the page's registry.
 * To be painted after every change of the text: that also drops ranges gone stale and puts back what the page may have cleared.
 */
export function markRanges(): Drawing {
  const board: Board = { sheet: new CSSStyleSheet(), roots: [], highlights: new Map(), painted: new Map() };
  board.sheet.replaceSync(markStyles);
  return {
    paint: (reading, marks, theme) => paintEditor(board, reading, marks, theme),
    clear: (editor) => clearEditor(board, editor),
    clearAll: () => {
      for (const editor of [...board.painted.keys()]) clearEditor(board, editor);
      takeBack(board);
    },
    count: (editor) => board.painted.get(editor)?.length ?? 0,
    rectsOf: (editor, index) => [...(board.painted.get(editor)?.[index]?.range.getClientRects() ?? [])],
  };
}
