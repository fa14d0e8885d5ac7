import type { Edit } from './edit';
import { engineOf, shownEngine } from './engine';
import type { Composer } from './find';

/**
 * Draft.js in Chromium breaks on `insertText` across its coloured spans; its own paste handler does not (§5.1). And it
 * leaves the undo of `insertText` to the browser, which cannot undo a node that React has replaced meanwhile (measured).
 * A paste takes words away in other editors: what an adapter says of the engine is not enough for it.
 */
const needsPaste = (composer: Composer, edit: Edit): boolean =>
  (edit.crosses || edit.fills) && shownEngine(composer) === 'draft' && !CSS.supports('-moz-appearance', 'none');

/** Writes into the selection, in the one way that this editor survives (composing notes §5). */
export function insert(composer: Composer, edit: Edit): void {
  const { editor } = composer;
  if (!needsPaste(composer, edit)) {
    editor.ownerDocument.execCommand('insertText', false, edit.replacement);
    return;
  }
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', edit.replacement);
  editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }));
}

/** Takes back the last step, as the person's own key does. */
export function undo(composer: Composer): void {
  const { editor } = composer;
  if (['textarea', 'generic'].includes(engineOf(composer))) {
    editor.ownerDocument.execCommand('undo');
    return;
  }
  const key = navigator.platform.startsWith('Mac') ? { metaKey: true } : { ctrlKey: true };
  const common = { key: 'z', code: 'KeyZ', keyCode: 90, bubbles: true, cancelable: true, composed: true };
  editor.dispatchEvent(new KeyboardEvent('keydown', { ...common, ...key }));
}

/** Writes a text area anew as a whole, if it still has the keyboard: what its site has put there no undo knows of. */
export function rewrite({ editor }: Composer, text: string): void {
  if ((editor.getRootNode() as Document | ShadowRoot).activeElement !== editor) return;
  (editor as HTMLTextAreaElement).select();
  editor.ownerDocument.execCommand('insertText', false, text);
}
