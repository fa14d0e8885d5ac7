import type { Action } from '../action';
import { openTab } from '../open-tab';

/** The page is closed and another composer opened. */
export const anotherPlace: Action = {
  id: 'another-place',
  weight: 7,
  can: () => true,
  act: async (tab, scene, dice) => {
    const place = scene.nextPlace(dice);
    await tab.coached.close();
    scene.tabs.pop();
    await openTab(scene, place, dice);
    return place.id;
  },
};
