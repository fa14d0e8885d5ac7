import type { Action } from '../action';
import { enter, goToEnd } from '../hands';
import { setText } from '../tab';

/** One undo for each suggestion that was taken last: it gives back exactly the text before. */
export const undo: Action = {
  id: 'undo',
  weight: 12,
  can: ({ isOpen, before }) => isOpen && before.length > 0,
  act: async (tab) => {
    await enter(tab);
    await tab.coached.undo();
    const text = tab.before.pop()!;
    await tab.coached.holds(text);
    setText(tab, text);
    await goToEnd(tab);
    return `${tab.before.length} more to undo`;
  },
};
