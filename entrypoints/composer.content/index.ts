import { defineContentScript } from 'wxt/utils/define-content-script';
import { removeRemains } from '@/lib/editor/remains';
import { hosts } from '@/lib/sites/hosts';
import { drawTextByStyle } from './draw-text';
import { messages } from './means';
import { startCoaching } from './start';

/** Kept in the extension's own world of a page, which a script that is put in again shares with the one before. */
const world = globalThis as { parleyIsAlive?: () => boolean };

export default defineContentScript({
  matches: hosts,
  runAt: 'document_idle',
  main() {
    // A place that is switched on while its page loads is given the script twice; two coaches would count twice.
    if (world.parleyIsAlive?.()) return;
    world.parleyIsAlive = messages.alive;
    drawTextByStyle();
    removeRemains(document);
    startCoaching({ ...messages, practice: false });
  },
});
