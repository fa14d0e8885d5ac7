import type { Action } from '../action';
import { isBuiltIn } from '../granted';

/**
 * An update: the pages keep what the old extension left in them. Firefox starts the new one there at once, and so does
 * Parley itself in the places that were switched on.
 */
export const reloadExtension: Action = {
  id: 'reload-extension',
  weight: 1,
  can: () => true,
  act: async (tab, { browser, world, tabs }) => {
    await world.launched.reloadExtension();
    await world.records.reopen();
    await tab.coached.page.bringToFront();
    for (const one of tabs) {
      const isCoached = browser === 'firefox' || !isBuiltIn(one.place);
      // Nobody knows any more who wrote what stands there.
      const kind = one.place.likeEdit && one.text.trim() !== '' ? 'edit' : undefined;
      Object.assign(one, { isCoached, hasWritten: false, kind });
    }
    return '';
  },
};
