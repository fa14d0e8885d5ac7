import type { Action } from '../action';
import { awaitReview, endSession } from '../end-session';

/** The site takes its composer away without a question. */
export const close: Action = {
  id: 'close',
  weight: 2,
  can: ({ isOpen }) => isOpen,
  act: async (tab, scene) => {
    await awaitReview(tab);
    await tab.coached.page.evaluate(() => window.fixture.close());
    await endSession(tab, scene);
    return '';
  },
};
