import type { ApplyState } from '@/components/coach-model';
import type { Applied, sent } from '@/lib/editor/application';
import { copyText } from '@/lib/editor/copy';
import { awaitKeyboard } from '@/lib/editor/focus';
import { type Part, partAt } from '@/lib/editor/parts';
import { apply } from '@/lib/editor/write';
import type { Finding } from '@/lib/engine/finding';
import type { Suggestion } from '@/lib/engine/rule';
import type { Desk } from './desk';
import { choose, paint, refresh } from './refresh';
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

/** Writes a suggestion into the composer and says on the card how it went. A second click meanwhile is not heard. */
export async function applyTo(desk: Desk, finding: Finding, suggestion: Suggestion): Promise<void> {
  const { apply: state } = desk.board;
  const part = partAt(desk.whole, finding);
  if (state.value.step === 'away') stopApplying(desk);
  if (desk.applying || !part) return;
  const applying = new AbortController();
  desk.applying = applying;
  const result = await write(desk, part, finding, suggestion, applying);
  const takenBack = desk.applying !== applying;
  if (!takenBack) desk.applying = undefined;
  if (result && (result.done || mattered(result.reason)))
    desk.world.note({ ...desk.composer, editor: part.reading.editor }, result.done ? 'applied' : 'refused');
  if (desk.closed.signal.aborted) return;
  refresh(desk);
  if (result?.done) noteApplied(desk.tally, finding.rule, suggestion.size, desk.full);
  if (takenBack) return;
  state.value = result ? stateAfter(result, suggestion) : { step: 'idle' };
  if (!result?.done) return;
  await desk.world.wait(READING_TIME);
  if (state.value.step !== 'applied' || state.value.suggestion !== suggestion) return;
  state.value = { step: 'idle' };
  choose(desk, undefined);
  paint(desk);
}

/** `undefined`: the person did not come back to the text in time. */
async function write(
  { board, closed, composer: last, whole, world }: Desk,
  part: Part,
  finding: Finding,
  suggestion: Suggestion,
  applying: AbortController,
): Promise<Applied | undefined> {
  const composer = { ...last, editor: part.reading.editor };
  const signal = AbortSignal.any([applying.signal, closed.signal, world.signal]);
  const say = (step: 'waiting' | 'away'): void => {
    board.apply.value = { step, suggestion };
  };
  say('waiting');
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
    now: () => world.now(),
    wait: (ms) => world.wait(ms),
    signal,
  });
}

/** The person has turned to something else, or `sent` the text: what is not yet written is not written any more. */
export function stopApplying(desk: Desk, why?: typeof sent): void {
  desk.applying?.abort(why);
  desk.applying = undefined;
  desk.board.apply.value = { step: 'idle' };
}

/** Puts a suggestion that could not be written into the clipboard. */
export async function copy(desk: Desk, suggestion: Suggestion): Promise<void> {
  noteCopy(desk, await copyText(suggestion.text.trim()));
}

/** Whoever was offered a copy is told what became of it. */
export function noteCopy({ board: { apply } }: Desk, done: boolean): void {
  if (apply.value.step === 'failed') apply.value = { ...apply.value, copy: done ? 'done' : 'refused' };
}
