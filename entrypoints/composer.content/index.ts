import { defineContentScript } from 'wxt/utils/define-content-script';
import { hosts } from '@/lib/sites/hosts';
import { messages } from './means';
import { startCoaching } from './start';

export default defineContentScript({
  matches: hosts,
  runAt: 'document_idle',
  main() {
    startCoaching({ ...messages, practice: false });
  },
});
