import { apply } from '@/lib/editor/write';
import type { Finding } from '@/lib/engine/finding';
import type { Suggestion } from '@/lib/engine/rule';
import type { Desk } from './desk';
import { choose, paint, refresh } from './refresh';

/** How long "applied" stays to be read, in milliseconds. */
const READING_TIME = 6_000;

/** Writes a suggestion into the composer and says on the card how it went. A second click meanwhile is not heard. */
export async function applyTo(desk: Desk, finding: Finding, suggestion: Suggestion): Promise<void> {
  const { board, composer, world } = desk;
  if (board.apply.value.step === 'waiting') return;
  board.apply.value = { step: 'waiting', suggestion };
  const result = await apply({
    composer,
    span: { start: finding.start, end: finding.end },
    expected: desk.reading.text.slice(finding.start, finding.end),
    replacement: suggestion.text,
    input: () => world.inputOf(composer),
    now: () => world.now(),
    wait: (ms) => world.wait(ms),
    signal: AbortSignal.any([desk.closed.signal, world.signal]),
  });
  if (desk.closed.signal.aborted) return;
  if (!result.done) {
    board.apply.value = { step: 'failed', suggestion, copied: false };
    return;
  }
  desk.tally.applied.push({ rule: finding.rule, size: suggestion.size });
  board.apply.value = { step: 'applied', suggestion };
  refresh(desk);
  await world.wait(READING_TIME);
  if (board.apply.value.step !== 'applied' || board.apply.value.suggestion !== suggestion) return;
  board.apply.value = { step: 'idle' };
  choose(desk, undefined);
  paint(desk);
}

/** Puts a suggestion that could not be written into the clipboard. */
export async function copy({ board }: Desk, suggestion: Suggestion): Promise<void> {
  try {
    await navigator.clipboard.writeText(suggestion.text.trim());
    board.apply.value = { step: 'failed', suggestion, copied: true };
  } catch {
    // The browser may refuse the clipboard; the card then goes on offering it.
  }
}
