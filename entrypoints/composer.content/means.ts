import { browser } from 'wxt/browser';
import type { PackData } from '@/lib/engine/pack';
import { keepSending } from '@/lib/messages/keep-sending';
import { onFrameChanged, send } from '@/lib/messages/send';
import type { Frame } from './knowledge';
import type { Means } from './start';

/** What every page hands the coach: the messages to our background. */
export const messages: Pick<
  Means,
  'askFrame' | 'askPacks' | 'onFrameChanged' | 'save' | 'patch' | 'openPage' | 'alive'
> = {
  alive: () => Boolean(browser.runtime?.id),
  async askFrame(host) {
    const answer = await send('frame.get', host === undefined ? {} : { host });
    return answer && !('refused' in answer) ? (answer as unknown as Frame) : undefined;
  },
  async askPacks() {
    const answer = await send('packs.get', {});
    return answer && !('refused' in answer) ? (answer.packs as unknown as readonly PackData[]) : undefined;
  },
  onFrameChanged,
  save: async (entry, wait) => 'stored' in (await keepSending(entry, { wait })),
  patch: (change) => void send('settings.patch', change),
  openPage: (page) => void send('page.open', { page }),
};
