/** Milliseconds for a browser to bring the keyboard back, and for a person to do so. */
const settle = 200;
const patience = 30_000;

interface Asked {
  wait(ms: number): Promise<void>;
  /** Called when nothing but the person can bring the keyboard into the text. */
  ask(): void;
  /** Abort it to wait no longer. */
  signal: AbortSignal;
}

const hasKeyboard = (editor: HTMLElement): boolean =>
  editor.ownerDocument.hasFocus() && (editor.getRootNode() as Document | ShadowRoot).activeElement === editor;

/**
 * Makes sure that keys go to this editor; `false` when they still do not after some time. No page can take the keyboard
 * from the browser's side panel: Chromium does nothing, and after `window.focus()` Firefox tells the page that it has
 * the focus while every key still goes to the sidebar (measured). So the person is asked for a click there.
 */
export async function awaitKeyboard(editor: HTMLElement, { wait, ask, signal }: Asked): Promise<boolean> {
  editor.focus({ preventScroll: true });
  if (!hasKeyboard(editor)) await wait(settle);
  if (hasKeyboard(editor) || signal.aborted) return !signal.aborted;
  ask();
  const over = new AbortController();
  const ended = AbortSignal.any([signal, over.signal]);
  const came = new Promise<boolean>((done) => {
    let touched = false;
    // The button is up again and the caret stands; a busy browser tells of the click first, of the focus later.
    const look = ({ isTrusted, type }: Event): void => {
      touched ||= isTrusted && type !== 'focus';
      if (touched && isTrusted && hasKeyboard(editor)) done(true);
    };
    for (const type of ['click', 'keyup', 'focus'])
      window.addEventListener(type, look, { capture: true, signal: ended });
    ended.addEventListener('abort', () => done(false));
    void wait(patience).then(() => done(false));
  });
  return came.finally(() => over.abort());
}
