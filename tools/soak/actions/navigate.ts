import type { Action } from '../action';
import { awaitReview, endSession } from '../end-session';
import { meetComposer } from '../open-tab';

/** The site's own navigation to another page of it, and back. */
export const navigate: Action = {
  id: 'navigate',
  weight: 2,
  can: ({ isOpen }) => isOpen,
  act: async (tab, scene) => {
    await awaitReview(tab);
    const { page } = tab.coached;
    const own = await page.evaluate(() => location.pathname);
    await page.evaluate(() => window.fixture.navigate('/elsewhere/'));
    await endSession(tab, scene);
    await page.evaluate((path) => window.fixture.navigate(path), own);
    await meetComposer(tab);
    return '';
  },
};
