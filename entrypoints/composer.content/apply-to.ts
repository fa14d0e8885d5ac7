import { batch } from '@preact/signals';
import type { ApplyState } from '@/components/coach-model';
import type { Applied, sent } from '@/lib/editor/application';
import { copyText } from '@/lib/editor/copy';
import { awaitKeyboard } from '@/lib/editor/focus';
import { type Part, partAt, readWhole } from '@/lib/editor/parts';
import { apply } from '@/lib/editor/write';
import type { Finding } from '@/lib/engine/finding';
import type { Suggestion } from '@/lib/engine/rule';
import type { Applying, Desk } from './desk';
import { applyingOf, dropAway, refresh, turnTo } from './refresh';
import { noteApplied } from './tally';

/** How long "applied" stays to be read, in milliseconds. */
const READING_TIME = 6_000;

/** The editor did not take what it should have taken; anything else is the writer's doing, or the text's. */
const mattered = (reason: string): boolean => reason === 'refused' || reason === 'rolled-back';

/** What the card says of it. A person who took it back at once needs to be told nothing. */
function stateAfter(result: Applied, suggestion: Suggestion): ApplyState {
  if (result.done) return { step: 'applied', suggestion };
  const { reason, restored } = result;
  if (reason === 'undone') return { step: 'idle' };
  return { step: 'failed', suggestion, copy: 'offered', why: restored ? reason : 'damaged' };
}

/**
 * Writes a suggestion into the composer and says on its card how it went. Several are written one after the other, whatever
 * card is open meanwhile; a second click for the same finding is not heard.
 */
export async function applyTo(desk: Desk, finding: Finding, suggestion: Suggestion): Promise<void> {
  dropAway(desk);
  const part = partAt(desk.whole, finding);
  if (!part || applyingOf(desk, finding)) return;
  const applying: Applying = Object.assign(new AbortController(), { finding, state: { step: 'idle' } as const });
  desk.applying.add(applying);
  const result = await write(desk, part, applying, suggestion);
  desk.applying.delete(applying);
  if (result && (result.done || mattered(result.reason)))
    desk.world.note({ ...desk.composer, editor: part.reading.editor }, result.done ? 'applied' : 'refused');
  if (desk.closed.signal.aborted) return;
  refresh(desk);
  if (result?.done) noteApplied(desk.tally, finding.rule, suggestion.size, desk.full);
  const isTold = result !== undefined && (result.done || !applying.signal.aborted);
  await tell(desk, applying, isTold ? stateAfter(result, suggestion) : { step: 'idle' });
}

/** Whether the card of a suggestion is the one that is open. */
const isOpen = ({ board }: Desk, { state }: Applying): boolean => board.apply.value === state;

/** Says how it went: what was written is to be seen in the text, and said where its card is still open. */
async function tell(desk: Desk, applying: Applying, state: ApplyState): Promise<void> {
  const { board, world } = desk;
  if (state.step === 'failed' && !isOpen(desk, applying)) await openAgain(desk, applying);
  if (!isOpen(desk, applying)) return;
  board.apply.value = state;
  // The words may have moved while the card waited.
  if (state.step === 'idle') refresh(desk);
  if (state.step !== 'applied') return;
  await world.wait(READING_TIME);
  if (board.apply.value === state) turnTo(desk, undefined);
}

/** Opens the card of a suggestion that could not be written, once no other is on its way. */
async function openAgain(desk: Desk, { finding, state }: Applying): Promise<void> {
  const { board, world, closed } = desk;
  while (board.apply.value.step === 'waiting' && !closed.signal.aborted) await world.wait(READING_TIME / 10);
  if (state.step === 'idle' || !board.review.value || closed.signal.aborted) return;
  batch(() => {
    desk.chosenWords = undefined;
    board.chosen.value = finding;
    board.suggestions.value = [state.suggestion];
    board.apply.value = state;
  });
}

/** `undefined`: the person did not come back to the text in time. */
async function write(desk: Desk, part: Part, applying: Applying, suggestion: Suggestion): Promise<Applied | undefined> {
  const { board, closed, composer: last, whole, world } = desk;
  const { finding } = applying;
  const composer = { ...last, editor: part.reading.editor };
  const signal = AbortSignal.any([applying.signal, closed.signal, world.signal]);
  const say = (step: 'waiting' | 'away', isFirst = false): void => {
    const state = { step, suggestion };
    if (isFirst || isOpen(desk, applying)) board.apply.value = state;
    applying.state = state;
  };
  say('waiting', true);
  if (!world.inPage.value) {
    if (!(await awaitKeyboard(composer.editor, { wait: world.wait, ask: () => say('away'), signal }))) return undefined;
    say('waiting');
  }
  return apply({
    composer,
    span: { start: finding.start - part.start, end: finding.end - part.start },
    expected: whole.text.slice(finding.start, finding.end),
    replacement: suggestion.text,
    ...(suggestion.fillIns[0] && { select: suggestion.fillIns[0] }),
    input: () => world.inputOf(composer),
    isLeaving: () => isLeaving(desk),
    now: () => world.now(),
    wait: (ms) => world.wait(ms),
    signal,
  });
}

/** An Enter that may have sent the text, and the text still stands as it did then: the site may be about to take it. */
const isLeaving = ({ sending, editors }: Desk): boolean =>
  sending !== undefined && !sending.sure && readWhole(editors).text === sending.text;

/** The text was `sent`, or the person wants to hear no more of a `rule`: what is not yet written is not written any more. */
export function stopApplying(desk: Desk, why?: typeof sent, rule?: string): void {
  for (const one of desk.applying) {
    if (rule !== undefined && one.finding.rule !== rule) continue;
    one.abort(why);
    if (isOpen(desk, one)) desk.board.apply.value = { step: 'idle' };
  }
}

/** Puts a suggestion that could not be written into the clipboard. */
export async function copy(desk: Desk, suggestion: Suggestion): Promise<void> {
  noteCopy(desk, await copyText(suggestion.text.trim()));
}

/** Whoever was offered a copy is told what became of it. */
export function noteCopy({ board: { apply } }: Desk, done: boolean): void {
  if (apply.value.step === 'failed') apply.value = { ...apply.value, copy: done ? 'done' : 'refused' };
}
