import type { Action } from '../action';

/** An update: the pages keep what the old extension left in them. Firefox starts the new one there at once. */
export const reloadExtension: Action = {
  id: 'reload-extension',
  weight: 1,
  can: () => true,
  act: async (tab, { browser, world, tabs }) => {
    await world.launched.reloadExtension();
    await world.records.reopen();
    await tab.coached.page.bringToFront();
    for (const one of tabs) Object.assign(one, { isCoached: browser === 'firefox', hasWritten: false });
    return '';
  },
};
