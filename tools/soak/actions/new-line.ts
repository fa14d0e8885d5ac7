import type { Action } from '../action';
import { enter } from '../hands';
import { longestText, replaceSelection } from '../tab';

/** Enter, once or twice: it sends on no page here. */
export const newLine: Action = {
  id: 'new-line',
  weight: 4,
  can: ({ isOpen, text }) => isOpen && text.length > 0 && text.length < longestText,
  act: async (tab, _, dice) => {
    const lines = '\n'.repeat(1 + dice(2));
    await enter(tab);
    await tab.coached.page.keyboard.type(lines);
    replaceSelection(tab, lines);
    return `${lines.length}`;
  },
};
