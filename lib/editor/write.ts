import type { Span } from '../engine/draft';
import { type Edit, planEdit } from './edit';
import type { Composer } from './find';
import { insert, undo } from './insert';
import { type Reading, read } from './read';
import { selectSpan } from './selection';
import { isOff, submitOf } from './submit';
import { inTurn } from './turns';
import { choosesName } from './typeahead';

/** Milliseconds of silence before writing: Quill joins everything within 1,000 ms into one undo step (notes §5.3). */
export const undoWindow = 1100;
const patience = 10_000;
const settle = { selectionFallback: 150, afterSelection: 30, afterWrite: 150, frame: 100 };

export interface Application {
  composer: Composer;
  /** Where, in the text as it was reviewed. `start` = `end`: an addition, with the space it needs. */
  span: Span;
  /** What stood in the span when it was reviewed. */
  expected: string;
  replacement: string;
  /** What is selected afterwards, as offsets into the replacement; without it the caret stands behind the replacement. */
  select?: Span;
  /** Time of the editor's last input, and whether an input method is at work: both as of now. */
  input: () => { at: number; composing: boolean };
  now: () => number;
  wait: (ms: number) => Promise<void>;
  signal: AbortSignal;
}

/**
 * Why nothing was changed. `changed`: the text is no longer the reviewed one; `composing`: an input method or a list of
 * names is open; `blocks`: over several lines or through a chip; `refused`: the editor took nothing; `rolled-back`: it
 * took something else, which was undone; `undone`: the person took it back at once. `restored` false: the text is not what it was, the person must be told.
 */
export type Applied =
  | { done: true; text: string }
  | {
      done: false;
      reason: 'changed' | 'composing' | 'blocks' | 'refused' | 'rolled-back' | 'undone';
      restored: boolean;
    };

type Reason = Extract<Applied, { done: false }>['reason'];

const untouched = (reason: Reason): Applied => ({ done: false, reason, restored: true });

const lastWrite = new WeakMap<HTMLElement, number>();

// An editor may keep a no-break space as a plain one, or the other way round, at the edges of what is typed.
const same = (one: string, other: string): boolean => one.replaceAll('\u00A0', ' ') === other.replaceAll('\u00A0', ' ');

/** Waits until the editor has been silent for the undo window; `false` when it would not become so. */
async function awaitSilence({ composer, input, now, wait, signal }: Application): Promise<boolean> {
  const deadline = now() + patience;
  while (!signal.aborted && now() < deadline) {
    const { at, composing } = input();
    const left = Math.max(at, lastWrite.get(composer.editor) ?? -undoWindow) + undoWindow - now();
    const busy = composing || choosesName(composer);
    if (left <= 0 && !busy) return true;
    await wait(Math.max(left, busy ? 200 : 0));
  }
  return false;
}

const nextFrame = (wait: Application['wait']): Promise<void> =>
  Promise.race([new Promise<void>((done) => requestAnimationFrame(() => done())), wait(settle.frame)]);

async function awaitWritten(wait: Application['wait']): Promise<void> {
  await nextFrame(wait);
  await nextFrame(wait);
  await wait(settle.afterWrite);
}

async function rollBack({ composer, wait }: Application, original: string): Promise<Applied> {
  if (same(read(composer.editor).text, original)) return untouched('refused');
  undo(composer);
  await awaitWritten(wait);
  return { done: false, reason: 'rolled-back', restored: same(read(composer.editor).text, original) };
}

const isOpen = (composer: Composer): boolean => {
  const button = submitOf(composer);
  return button !== undefined && !isOff(button);
};

const overtaken: Applied = { done: false, reason: 'changed', restored: false };

const stands = (text: string, { start, replacement }: Edit): boolean =>
  same(text.slice(start, start + replacement.length), replacement);

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

async function write(asked: Application, edit: Edit, reading: Reading): Promise<Applied> {
  const { composer, wait, input, now } = asked;
  const wasOpen = isOpen(composer);
  if (!(await placeSelection(reading, edit, wait))) return untouched('refused');
  if (input().composing) return untouched('composing');
  if (asked.signal.aborted) return untouched('changed');
  if (read(composer.editor).text !== reading.text) return untouched('changed');
  insert(composer, edit);
  const wroteAt = now();
  lastWrite.set(composer.editor, wroteAt);
  await awaitWritten(wait);
  const { text } = read(composer.editor);
  // Keys pressed meanwhile are the person's own: an undo would take those back.
  if (input().at > wroteAt) {
    if (same(text, reading.text)) return untouched('undone');
    return stands(text, edit) ? { done: true, text } : overtaken;
  }
  if (!same(text, edit.expected) || (wasOpen && !isOpen(composer))) return rollBack(asked, reading.text);
  selectWithin(asked);
  return { done: true, text };
}

/** The writer goes on where something is left to fill in. */
function selectWithin({ composer, span, select }: Application): void {
  if (select) selectSpan(read(composer.editor), { start: span.start + select.start, end: span.start + select.end });
}

/**
 * Writes one suggestion into an editor, by composing notes §5.3 to the letter: only if the reviewed words still stand
 * there, after the undo window, in one insertion that one undo takes back, verified, undone if wrong, never tried
 * twice. Asked again meanwhile, it writes one after the other. Never throws at the page: what goes wrong is a reason.
 * Abort the signal to stop waiting.
 */
export function apply(asked: Application): Promise<Applied> {
  const { composer, span, replacement } = asked;
  const growth = replacement.length - (span.end - span.start);
  return inTurn(composer.editor, span, growth, (now) => applyNow({ ...asked, span: now }));
}

async function applyNow(asked: Application): Promise<Applied> {
  const { composer, span, expected, replacement, input, signal } = asked;
  const isThere = (): boolean =>
    composer.editor.isConnected && read(composer.editor).text.slice(span.start, span.end) === expected;
  if (!isThere()) return untouched('changed');
  if (!planEdit(read(composer.editor), span, replacement)) return untouched('blocks');
  if (!(await awaitSilence(asked))) return untouched(input().composing ? 'composing' : 'changed');
  if (signal.aborted || !isThere()) return untouched('changed');
  const reading = read(composer.editor);
  const edit = planEdit(reading, span, replacement);
  return edit ? write(asked, edit, reading).catch(() => rollBack(asked, reading.text)) : untouched('blocks');
}
