import type { CoachCallbacks } from '@/components/coach-model';
import { apply } from '@/lib/editor/write';
import type { Finding } from '@/lib/engine/finding';
import type { Suggestion } from '@/lib/engine/rule';
import type { Desk } from './desk';
import { choose, paint, refresh, shownFindings } from './refresh';

/** How long "applied" stays to be read, in milliseconds. */
const READING_TIME = 6_000;

/** What the chip and the card of a desk do. */
export function callbacksOf(desk: Desk): CoachCallbacks {
  const { board, world } = desk;
  const open = (finding: Finding | undefined): void => {
    board.apply.value = { step: 'idle' };
    choose(desk, finding);
    paint(desk);
  };
  const close = (): void => {
    open(undefined);
    board.keyboard.value = false;
  };
  const aside = (rule: string): void => {
    desk.aside.add(rule);
    close();
    refresh(desk);
  };
  return {
    explain: (rule) => world.explain(rule),
    onApply: (finding, suggestion) => void applyTo(desk, finding, suggestion),
    onCopy: (suggestion) => void copy(desk, suggestion),
    onDismiss(rule) {
      desk.tally.dismissed.add(rule);
      aside(rule);
    },
    onSwitchOff(rule) {
      world.patch({ ruleOff: rule });
      aside(rule);
    },
    onLeave: ({ rule }) => aside(rule),
    onOpen: (byKeyboard) => toggle(desk, byKeyboard, open, close),
    onChoose: open,
    onClose() {
      close();
      desk.composer.editor.focus({ preventScroll: true });
    },
    onPause: () => world.patch({ pauseMinutes: 60 }),
    onSiteOff: () => world.patch({ siteOff: world.siteOf(desk.composer) }),
    onFold: (folded) => world.patch({ chipFolded: folded }),
    onOpenSummary: () => world.openPage('popup'),
    onOpenOptions: () => world.openPage('options'),
    onNoticeSeen() {
      board.notice.value = false;
      world.patch({ noticeSeen: true });
    },
  };
}

/** The chip opens the first card, or closes the open one. Whoever asks need not wait for a pause to see what is missing. */
function toggle(
  desk: Desk,
  byKeyboard: boolean,
  open: (finding: Finding | undefined) => void,
  close: () => void,
): void {
  if (desk.board.chosen.value) {
    close();
    return;
  }
  desk.changedAt = 0;
  refresh(desk);
  const shown = desk.board.review.value;
  desk.board.keyboard.value = byKeyboard;
  if (shown) open(shownFindings(shown)[0]);
}

async function applyTo(desk: Desk, finding: Finding, suggestion: Suggestion): Promise<void> {
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
  if (board.apply.value.step === 'applied' && board.apply.value.suggestion === suggestion) {
    board.apply.value = { step: 'idle' };
    choose(desk, undefined);
    paint(desk);
  }
}

async function copy({ board }: Desk, suggestion: Suggestion): Promise<void> {
  try {
    await navigator.clipboard.writeText(suggestion.text.trim());
    board.apply.value = { step: 'failed', suggestion, copied: true };
  } catch {
    // The browser may refuse the clipboard; the card then goes on offering it.
  }
}
