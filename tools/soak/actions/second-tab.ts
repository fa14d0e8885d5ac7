import type { Action } from '../action';
import { openTab } from '../open-tab';

/** The person opens a second page, or turns to the other one. */
export const secondTab: Action = {
  id: 'second-tab',
  weight: 3,
  can: () => true,
  act: async (tab, scene, dice) => {
    if (scene.tabs.length < 2) return (await openTab(scene, scene.nextPlace(dice), dice)).place.id;
    scene.tabs.reverse();
    const [front] = scene.tabs.slice(-1);
    await front!.coached.page.bringToFront();
    return `from ${tab.place.id} to ${front!.place.id}`;
  },
};
