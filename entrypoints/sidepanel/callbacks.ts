import { browser } from 'wxt/browser';
import type { CoachCallbacks } from '@/components/coach-model';
import { copyText } from '@/lib/editor/copy';
import type { Finding } from '@/lib/engine/finding';
import type { FindingRef } from '@/lib/messages/panel';
import { send } from '@/lib/messages/send';
import type { OwnChange } from '@/lib/policy/change';
import type { Following, Front } from './follow';

const refOf = ({ rule, start, end }: Finding): FindingRef => ({ rule, start, end });

export const change = (step: OwnChange): void => void send('settings.change', step);

/** From a tab of its own the panel can bring the page forward; from the browser's side it stays as it is. */
async function bringForward({ id, windowId }: Front): Promise<void> {
  await Promise.allSettled([
    browser.tabs.update(id, { active: true }),
    browser.windows.update(windowId, { focused: true }),
  ]);
}

/** What the panel does: the page is asked for what only it can do, the background for the rest. */
export function callbacksOf(
  { ask, front }: Following,
  told: Pick<CoachCallbacks, 'explain' | 'nameReason'>,
  shown: () => readonly Finding[],
): CoachCallbacks {
  const about = (act: 'dismiss' | 'switchOff', rule: string): void => {
    const finding = shown().find((one) => one.rule === rule);
    if (finding) ask({ act, finding: refOf(finding) });
  };
  return {
    ...told,
    async onApply(finding, { text }) {
      if (front.value) await bringForward(front.value);
      ask({ act: 'apply', finding: refOf(finding), text });
    },
    async onCopy({ text }) {
      ask({ act: (await copyText(text.trim())) ? 'copied' : 'not-copied' });
    },
    onDismiss: (rule) => about('dismiss', rule),
    onSwitchOff: (rule) => about('switchOff', rule),
    onLeave: (finding) => ask({ act: 'leave', finding: refOf(finding) }),
    onChoose: (finding) => ask({ act: 'choose', finding: refOf(finding) }),
    onClose: () => ask({ act: 'close' }),
    onNoticeSeen: () => ask({ act: 'seen' }),
    onOpen: () => {},
    onFold: () => {},
    onForOther: (forOther) => change({ forOther }),
    onPause: () => change({ pauseMinutes: 60 }),
    onOpenSummary: () => void send('page.open', { page: 'popup' }),
    onOpenOptions: () => void send('page.open', { page: 'options' }),
  };
}
