import type { Action } from '../action';
import { awaitReview, endSession } from '../end-session';
import { meetComposer } from '../open-tab';

/**
 * The site puts another, empty composer in the place of the one that was there. Where the new one has the focus at once
 * the session goes on.
 */
export const remount: Action = {
  id: 'remount',
  weight: 2,
  can: ({ isOpen }) => isOpen,
  act: async (tab, scene) => {
    await awaitReview(tab);
    await tab.coached.page.evaluate(() => window.fixture.remount());
    if (!tab.place.takesFocus) await endSession(tab, scene);
    const { hasWritten } = tab;
    await meetComposer(tab);
    tab.hasWritten = hasWritten;
    return tab.place.takesFocus ? 'as the same session' : '';
  },
};
