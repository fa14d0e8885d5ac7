import { defineContentScript } from 'wxt/utils/define-content-script';
import { removeRemains } from '@/lib/editor/remains';
import { hosts } from '@/lib/sites/hosts';
import { drawTextByStyle } from './draw-text';
import { messages } from './means';
import { startCoaching } from './start';

export default defineContentScript({
  matches: hosts,
  runAt: 'document_idle',
  main() {
    drawTextByStyle();
    removeRemains(document);
    startCoaching({ ...messages, practice: false });
  },
});
