import { aim } from './aim';
import { type Application, type Applied, overtaken, sent, untouched } from './application';
import { type Edit, planEdit } from './edit';
import { engineOf, isMisnamed } from './engine';
import type { Composer } from './find';
import { insert, rewrite, undo } from './insert';
import { heedPerson, type Meanwhile } from './meanwhile';
import { type Reading, read } from './read';
import { selectionIn, selectSpan } from './selection';
import { isOff, submitOf } from './submit';
import { inTurn } from './turns';
import { choosesName } from './typeahead';

/** Milliseconds of silence before writing: Quill joins everything within 1,000 ms into one undo step (notes §5.3). */
export const undoWindow = 1100;
const patience = 10_000;
const settle = { afterWrite: 150, frame: 100 };

const lastWrite = new WeakMap<HTMLElement, number>();

// An editor may keep a no-break space as a plain one, or the other way round, at the edges of what is typed; and a letter
// with its accent as one character or two.
const plain = (text: string): string => text.replaceAll('\u00A0', ' ').normalize();
const same = (one: string, other: string): boolean => plain(one) === plain(other);

/**
 * Waits until the editor has been silent for the undo window; `false` when it would not become so. One whose text never
 * rests by itself is not waited for longer than two of them.
 */
async function awaitSilence({ composer, input, isLeaving, now, wait, signal }: Application): Promise<boolean> {
  const begun = now();
  const deadline = begun + patience;
  while (!signal.aborted && now() < deadline) {
    const { at, alteredAt, composing } = input();
    const wrote = lastWrite.get(composer.editor) ?? -undoWindow;
    const left = Math.max(at, wrote, Math.min(alteredAt, begun + undoWindow)) + undoWindow - now();
    if (!composer.editor.isConnected) return false;
    const busy = composing || choosesName(composer) || isLeaving?.() === true;
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

async function rollBack(
  { composer, wait, input, signal }: Application,
  original: string,
  giveBack: () => void,
): Promise<Applied> {
  // The site has put another in its place: no undo shall reach that one.
  if (!composer.editor.isConnected) return overtaken;
  const isBack = (): boolean => same(read(composer.editor).text, original);
  if (isBack()) {
    giveBack();
    return untouched('refused');
  }
  undo(composer);
  const undoneAt = input().at;
  await awaitWritten(wait);
  const isAlone = input().at === undoneAt && signal.reason !== sent;
  if (!isBack() && isAlone && engineOf(composer) === 'textarea') {
    rewrite(composer, original);
    await awaitWritten(wait);
  }
  const restored = isBack();
  if (restored && isAlone) giveBack();
  return { done: false, reason: 'rolled-back', restored };
}

const isOpen = (composer: Composer): boolean => {
  const button = submitOf(composer);
  return button !== undefined && !isOff(button);
};

const stands = (text: string, { start, replacement }: Edit): boolean =>
  same(text.slice(start, start + replacement.length), replacement);

async function write(asked: Application, edit: Edit, reading: Reading, giveBack: () => void): Promise<Applied> {
  const { composer, wait, input, now, signal } = asked;
  const wasOpen = isOpen(composer);
  const hindered = await aim(asked, edit, reading, giveBack);
  if (hindered) return hindered;
  insert(composer, edit);
  const wroteAt = now();
  lastWrite.set(composer.editor, wroteAt);
  await awaitWritten(wait);
  const { text } = read(composer.editor);
  if (signal.reason === sent) return same(text, edit.expected) ? { done: true, text } : overtaken;
  // Keys pressed meanwhile are the person's own: an undo would take those back.
  if (input().at > wroteAt) {
    if (same(text, reading.text)) return untouched('undone');
    return stands(text, edit) ? { done: true, text } : overtaken;
  }
  if (!same(text, edit.expected) || (wasOpen && !isOpen(composer))) return rollBack(asked, reading.text, giveBack);
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
  const person = heedPerson(composer.editor);
  return inTurn(composer.editor, span, growth, (now) => applyNow({ ...asked, span: now }, person)).finally(person.stop);
}

async function applyNow(asked: Application, person: Meanwhile, again = 2): Promise<Applied> {
  const { composer, span, expected, replacement, input, signal } = asked;
  const isThere = (): boolean =>
    composer.editor.isConnected && read(composer.editor).text.slice(span.start, span.end) === expected;
  if (!isThere()) return untouched('changed');
  if (isMisnamed(composer)) return untouched('refused');
  if (!planEdit(read(composer.editor), span, replacement)) return untouched('blocks');
  if (!(await awaitSilence(asked)))
    return untouched(input().composing || choosesName(composer) ? 'composing' : 'changed');
  if (person.isElsewhere()) return untouched('left');
  if (signal.aborted || !isThere()) return untouched('changed');
  const reading = read(composer.editor);
  const edit = planEdit(reading, span, replacement);
  if (!edit) return untouched('blocks');
  const former = selectionIn(composer.editor, reading) ?? { start: edit.end, end: edit.end };
  let hasActed = false;
  // Whoever has acted meanwhile has the caret where it is.
  const isOurs = (): boolean => !hasActed && !person.isElsewhere();
  // The next key shall not write over what we selected.
  const giveBack = (): void => {
    if (isOurs()) selectSpan(read(composer.editor), former);
  };
  person.onDeed = (type) => {
    if (type === 'keydown' && same(read(composer.editor).text, reading.text)) giveBack();
    hasActed = true;
  };
  const result = await write(asked, edit, reading, giveBack).catch(() => rollBack(asked, reading.text, giveBack));
  person.onDeed = undefined;
  if (result.done && isOurs() && !signal.aborted) selectWithin(asked);
  // Before anything was written, a click elsewhere in the text took the selection.
  const isPutOff = !result.done && result.reason === 'left' && !person.isElsewhere() && again > 0;
  return isPutOff ? applyNow(asked, person, again - 1) : result;
}
