import type { CoachCallbacks } from '@/components/coach-model';
import { read } from '@/lib/editor/read';
import { selectSpan } from '@/lib/editor/selection';
import type { AsideReason } from '@/lib/habits/entry';
import { applyTo, copy, stopApplying } from './apply-to';
import type { Desk } from './desk';
import { refresh, shownFindings, turnTo } from './refresh';

/** What the chip and the card of a desk do. */
export const callbacksOf = (desk: Desk): CoachCallbacks => ({ ...ofCard(desk), ...ofChip(desk) });

function close(desk: Desk): void {
  turnTo(desk, undefined);
  desk.board.keyboard.value = false;
}

/** The focus goes back to the editor, to where the caret was. A card in the panel has taken it from nobody. */
function giveBack({ composer, left, world }: Desk): void {
  if (!world.inPage.value) return;
  const editor = left?.editor.isConnected ? left.editor : composer.editor;
  if ((editor.getRootNode() as Document | ShadowRoot).activeElement === editor) return;
  editor.focus({ preventScroll: true });
  if (left) selectSpan(read(editor), left.span);
}

/** The rule is not spoken of again in this draft. */
function putAside(desk: Desk, rule: string, reason: AsideReason): void {
  desk.aside.add(rule);
  desk.tally.silenced.set(rule, reason);
  stopApplying(desk, undefined, rule);
  close(desk);
  giveBack(desk);
  refresh(desk);
}

type CardKeys =
  | 'explain'
  | 'nameReason'
  | 'onApply'
  | 'onCopy'
  | 'onDismiss'
  | 'onSwitchOff'
  | 'onLeave'
  | 'onChoose'
  | 'onClose'
  | 'onNoticeSeen';

const ofCard = (desk: Desk): Pick<CoachCallbacks, CardKeys> => ({
  explain: desk.world.explain,
  nameReason: desk.world.nameReason,
  onApply: (finding, suggestion) => void applyTo(desk, finding, suggestion),
  onCopy: (suggestion) => void copy(desk, suggestion),
  onDismiss: (rule) => putAside(desk, rule, 'notUseful'),
  onSwitchOff(rule) {
    desk.world.patch({ ruleOff: rule });
    putAside(desk, rule, 'off');
  },
  onLeave: ({ rule }) => putAside(desk, rule, 'left'),
  onChoose: (finding) => turnTo(desk, finding),
  onClose() {
    close(desk);
    giveBack(desk);
  },
  onNoticeSeen() {
    desk.world.notice.value = false;
    desk.world.patch({ noticeSeen: true });
  },
});

const ofChip = (desk: Desk): Omit<CoachCallbacks, CardKeys> => ({
  onOpen: (byKeyboard) => toggle(desk, byKeyboard),
  onPause: () => desk.world.patch({ pauseMinutes: 60 }),
  // On the practice page there is no site to be left alone.
  ...(!desk.world.practice && { onSiteOff: () => desk.world.patch({ siteOff: desk.world.siteOf(desk.composer) }) }),
  onForOther: (forOther) => desk.world.patch({ forOther }),
  onFold: (folded) => desk.world.patch({ chipFolded: folded }),
  onOpenSummary: () => desk.world.openPage('popup'),
  onOpenOptions: () => desk.world.openPage('options'),
});

/** The chip opens the first card, or closes the open one. Whoever asks need not wait for a pause to see what is missing. */
function toggle(desk: Desk, byKeyboard: boolean): void {
  if (desk.board.chosen.value) {
    close(desk);
    return;
  }
  desk.changedAt = 0;
  refresh(desk);
  const shown = desk.board.review.value;
  desk.board.keyboard.value = byKeyboard;
  if (shown) turnTo(desk, shownFindings(shown)[0]);
}
