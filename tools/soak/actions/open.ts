import type { Action } from '../action';
import { meetComposer } from '../open-tab';

/** The site opens its composer. */
export const open: Action = {
  id: 'open',
  weight: 60,
  can: ({ isOpen }) => !isOpen,
  act: async (tab) => {
    await tab.coached.page.evaluate(() => window.fixture.open());
    await meetComposer(tab);
    return '';
  },
};
