import { effect } from '@preact/signals';
import type { CoachCallbacks } from '@/components/coach-model';
import { partAt } from '@/lib/editor/parts';
import { read } from '@/lib/editor/read';
import { showSpan } from '@/lib/editor/selection';
import type { Finding } from '@/lib/engine/finding';
import type { FindingRef, Found, PanelAct, PanelDraft, PanelView } from '@/lib/messages/panel';
import type { PanelPort } from '@/lib/messages/panel-port';
import { noteCopy } from './apply-to';
import { callbacksOf } from './callbacks';
import type { Desk } from './desk';
import type { Desks } from './desks';
import { shownFindings } from './refresh';
import type { World } from './world';

/** UTF-16 units of a quotation on either side of the marked words, and of the words themselves. */
const AROUND = 300;
const MOST = 600;

/** Shows a panel the composer last touched, and does what is asked there, until the panel closes or the coach leaves the page. */
export function servePanel(desks: Desks, { panels, signal }: World, port: PanelPort): void {
  panels.value += 1;
  const stop = effect(() => port.post(viewOf(desks.current.value)));
  port.onAct((act) => {
    const desk = desks.current.value;
    if (desk && !desk.world.inPage.value) obey(desk, act);
  });
  const over = new AbortController();
  const end = (): void => {
    over.abort();
    stop();
    panels.value -= 1;
  };
  const leave = (): void => {
    end();
    port.close();
  };
  port.onGone(end);
  signal.addEventListener('abort', leave, over);
  // Firefox keeps the ports of a page that it puts aside for the way back.
  window.addEventListener('pagehide', leave, over);
  // What nobody saw so far is seen from now on.
  for (const desk of desks.all()) desks.changed(desk.composer);
}

/** Where the coach shows in the page, a panel is told nothing. */
function viewOf(desk: Desk | undefined): PanelView {
  if (!desk || desk.world.inPage.value) return {};
  const { review, chosen, suggestions, apply, notice } = desk.board;
  if (!review.value) return {};
  const { marks, praise, balance, reasons } = review.value;
  const found = (finding: Finding): Found => ({ ...finding, quote: quote(desk.whole.text, finding) });
  return {
    draft: {
      marks: marks.map(found),
      ...(praise && { praise: found(praise) }),
      balance,
      reasons: [...reasons],
      ...(chosen.value && { chosen: found(chosen.value) }),
      suggestions: suggestions.value as PanelDraft['suggestions'],
      apply: apply.value as PanelDraft['apply'],
      notice: notice.value,
    },
  };
}

/** The marked words between what stands around them in their line. */
function quote(text: string, { start, end }: { start: number; end: number }): Found['quote'] {
  const line = text.slice(0, start).lastIndexOf('\n') + 1;
  const after = `${text}\n`.indexOf('\n', end);
  return [
    text.slice(Math.max(line, start - AROUND), start),
    text.slice(start, Math.min(end, start + MOST)),
    text.slice(end, Math.min(after, end + AROUND)),
  ];
}

/** The finding of the review as it stands now; the chosen one stays known until its card closes. */
function findingOf({ board }: Desk, { rule, start, end }: FindingRef): Finding | undefined {
  const { review, chosen } = board;
  const shown = review.value ? shownFindings(review.value) : [];
  return [...shown, ...(chosen.value ? [chosen.value] : [])].find(
    (one) => one.rule === rule && one.start === start && one.end === end,
  );
}

type About = (on: CoachCallbacks, finding: Finding, desk: Desk, text?: string) => void;

const about: Record<Exclude<PanelAct['act'], keyof typeof plain>, About> = {
  choose(on, finding, { whole }) {
    on.onChoose(finding);
    const part = partAt(whole, finding);
    if (part) showSpan(read(part.reading.editor), { start: finding.start - part.start, end: finding.end - part.start });
  },
  apply(on, finding, { board }, text) {
    const suggestion = board.suggestions.value.find((one) => one.text === text);
    if (suggestion) on.onApply(finding, suggestion);
  },
  leave: (on, finding) => on.onLeave(finding),
  dismiss: (on, { rule }) => on.onDismiss(rule),
  switchOff: (on, { rule }) => on.onSwitchOff(rule),
};

const plain = {
  close: (on: CoachCallbacks) => on.onClose(),
  seen: (on: CoachCallbacks) => on.onNoticeSeen(),
  copied: (_: CoachCallbacks, desk: Desk) => noteCopy(desk, true),
  'not-copied': (_: CoachCallbacks, desk: Desk) => noteCopy(desk, false),
};

function obey(desk: Desk, asked: PanelAct): void {
  const on = callbacksOf(desk);
  if (!('finding' in asked)) {
    plain[asked.act](on, desk);
    return;
  }
  const finding = findingOf(desk, asked.finding);
  if (finding) about[asked.act](on, finding, desk, asked.text);
}
