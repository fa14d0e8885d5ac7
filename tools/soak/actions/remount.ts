import type { Action } from '../action';
import { awaitReview, endSession } from '../end-session';
import { meetComposer } from '../open-tab';

/**
 * The site puts another, fresh composer in the place of the one that was there. Where the new one has the focus at once
 * and nothing else stood in the old one, the session goes on.
 */
export const remount: Action = {
  id: 'remount',
  weight: 2,
  can: ({ isOpen }) => isOpen,
  act: async (tab, scene) => {
    await awaitReview(tab);
    const goesOn = tab.place.takesFocus === true && tab.text === tab.initial;
    const { hasWritten } = tab;
    await tab.coached.page.evaluate(() => window.fixture.remount());
    if (!goesOn) await endSession(tab, scene);
    await meetComposer(tab);
    tab.hasWritten = goesOn && hasWritten;
    return goesOn ? 'as the same session' : '';
  },
};
