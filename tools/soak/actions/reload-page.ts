import type { Action } from '../action';
import { meetComposer } from '../open-tab';

/** The person loads the page anew; what was written is gone and, as the page dies with it, no entry tells of it. */
export const reloadPage: Action = {
  id: 'reload-page',
  weight: 2,
  can: () => true,
  act: async (tab) => {
    await tab.coached.page.reload();
    Object.assign(tab, { isCoached: true, sent: [] });
    await meetComposer(tab);
    return '';
  },
};
