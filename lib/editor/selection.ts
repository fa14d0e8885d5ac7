import type { Span } from '../engine/draft';
import { toOffset, toPoint } from './points';
import { type Reading, read } from './read';

type WithSelection = { getSelection?: () => Selection | null };

/** Chromium keeps a selection per shadow root; Firefox has one for the document, which sees inside. */
export const selectionOf = (editor: HTMLElement): Selection | null =>
  (editor.getRootNode() as WithSelection).getSelection?.() ?? editor.ownerDocument.getSelection();

/** The selection as text offsets, `start` = `end` for a caret; `undefined` when it is not in this editor. */
export function selectionIn(editor: HTMLElement, reading: Reading = read(editor)): Span | undefined {
  if (editor.nodeName === 'TEXTAREA') {
    const { selectionStart: start, selectionEnd: end } = editor as HTMLTextAreaElement;
    return { start, end };
  }
  const selection = selectionOf(editor);
  if (!selection?.anchorNode || !selection.focusNode) return undefined;
  const anchor = toOffset(reading, { node: selection.anchorNode, offset: selection.anchorOffset });
  const focus = toOffset(reading, { node: selection.focusNode, offset: selection.focusOffset });
  if (anchor === undefined || focus === undefined) return undefined;
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
}

/** Puts the selection on a span of the text; `false` where the text has no such place. The editor must have the focus. */
export function selectSpan(reading: Reading, { start, end }: Span): boolean {
  const { editor } = reading;
  if (editor.nodeName === 'TEXTAREA') {
    (editor as HTMLTextAreaElement).setSelectionRange(start, end);
    return true;
  }
  const from = toPoint(reading, start, start === end ? 'left' : 'right');
  const to = toPoint(reading, end, 'left');
  const selection = selectionOf(editor);
  if (!from || !to || !selection) return false;
  selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  return true;
}

/** Selects a span and brings it into view, whether the page has the keyboard or not. */
export function showSpan(reading: Reading, span: Span): void {
  reading.editor.focus();
  if (!selectSpan(reading, span)) return;
  const { node } = toPoint(reading, span.start, 'right') ?? {};
  (node instanceof Element ? node : node?.parentElement)?.scrollIntoView({ block: 'nearest' });
}
