import { browser } from 'wxt/browser';
import { keepSending } from '@/lib/messages/keep-sending';
import { acceptPanels } from '@/lib/messages/panel-port';
import { onFrameChanged, onSkeletonAsked, send } from '@/lib/messages/send';
import type { Frame, Rules } from './knowledge';
import type { Means } from './start';

const stored = new Set<string>();

/** What every page hands the coach: the messages to our background. */
export const messages: Pick<
  Means,
  | 'askFrame'
  | 'askRules'
  | 'onFrameChanged'
  | 'onSkeletonAsked'
  | 'onPanel'
  | 'save'
  | 'patch'
  | 'note'
  | 'openPage'
  | 'alive'
> = {
  alive: () => Boolean(browser.runtime?.id),
  async askFrame(host) {
    const answer = await send('frame.get', host === undefined ? {} : { host });
    if (answer && 'refused' in answer) return answer.refused === 'stranger' ? 'unwelcome' : undefined;
    return answer && (answer as unknown as Frame);
  },
  async askRules() {
    const answer = await send('rules.get', {});
    return answer && 'json' in answer ? (JSON.parse(answer.json) as Rules) : undefined;
  },
  onFrameChanged,
  onSkeletonAsked,
  save: async (entry, wait) => 'stored' in (await keepSending(entry, { wait, stored })),
  patch: (change) => void send('settings.patch', change),
  note: (note) => void send('site.note', note),
  onPanel: acceptPanels,
  openPage: (page) => void send('page.open', { page }),
};
