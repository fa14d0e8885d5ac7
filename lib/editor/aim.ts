import { type Application, type Applied, overtaken, untouched } from './application';
import type { Edit } from './edit';
import type { Composer } from './find';
import { type Reading, read } from './read';
import { selectionIn, selectSpan } from './selection';

const settle = { selectionFallback: 150, afterSelection: 30 };

async function placeSelection(reading: Reading, edit: Edit, wait: Application['wait']): Promise<boolean> {
  const { editor } = reading;
  editor.focus({ preventScroll: true });
  const page = editor.ownerDocument;
  const seen = new Promise<void>((done) => page.addEventListener('selectionchange', () => done(), { once: true }));
  // A selection that was made while the editor had no focus was never told to it: made anew, it is (measured, Draft.js).
  if (!selectSpan(reading, { start: edit.start, end: edit.start })) return false;
  if (!selectSpan(reading, edit)) return false;
  if (editor.nodeName === 'TEXTAREA') return true;
  await Promise.race([seen, wait(settle.selectionFallback)]);
  await wait(settle.afterSelection);
  return true;
}

/** The keyboard is in the editor and exactly the words in question are selected: what is inserted now goes there. */
function isAimed({ editor }: Composer, reading: Reading, edit: Edit): boolean {
  if ((editor.getRootNode() as Document | ShadowRoot).activeElement !== editor) return false;
  const at = selectionIn(editor, reading);
  return at === undefined || (at.start === edit.start && at.end === edit.end);
}

/**
 * Selects the words in question; `undefined` when they may be written over now, else why not, with all as it was.
 * @param giveBack selects what was selected before
 */
export async function aim(
  asked: Application,
  edit: Edit,
  reading: Reading,
  giveBack: () => void,
): Promise<Applied | undefined> {
  const { composer, wait, input, signal } = asked;
  const { editor } = composer;
  const isPlaced = await placeSelection(reading, edit, wait);
  const { text } = read(editor);
  if (text !== reading.text)
    return text.includes(reading.text.slice(edit.start, edit.end)) ? untouched('changed') : overtaken;
  if (isPlaced && !signal.aborted && !input().composing && isAimed(composer, reading, edit)) return undefined;
  giveBack();
  if (!isPlaced) return untouched('refused');
  return untouched(input().composing ? 'composing' : 'left');
}
