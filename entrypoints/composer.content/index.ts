import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { keepSending } from '@/lib/messages/keep-sending';
import { onFrameChanged, send } from '@/lib/messages/send';
import { sites } from '@/lib/sites/sites';
import { hosts } from '@/tools/manifest';
import { startCoaching } from './start';

export default defineContentScript({
  matches: hosts,
  runAt: 'document_idle',
  main() {
    startCoaching({
      sites,
      practice: false,
      alive: () => Boolean(browser.runtime?.id),
      async askFrame(site) {
        const answer = await send('frame.get', { site });
        return answer && !('refused' in answer) ? answer : undefined;
      },
      onFrameChanged,
      save: async (entry, wait) => 'stored' in (await keepSending(entry, { wait })),
      patch: (change) => void send('settings.patch', change),
      openPage: (page) => void send('page.open', { page }),
    });
  },
});
