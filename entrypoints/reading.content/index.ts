import { defineContentScript } from 'wxt/utils/define-content-script';
import { send } from '@/lib/messages/send';
import { hosts } from '@/lib/sites/hosts';
import { countReading } from './count-reading';

/** Put into pages only while the person lets minutes of reading be kept (`lib/access`). Looks at nothing in them. */
export default defineContentScript({
  registration: 'runtime',
  matches: hosts,
  runAt: 'document_idle',
  main() {
    const ended = new AbortController();
    countReading(window, ended.signal, async (minutes) => {
      const answer = await send('reading.add', { minutes });
      // A pause or a full disk ends; only what was removed or reloaded never takes minutes again.
      if (answer && 'refused' in answer && answer.refused === 'gone') ended.abort();
    });
  },
});
