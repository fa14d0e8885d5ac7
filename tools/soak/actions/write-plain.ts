import { pick } from '../../random/dice';
import type { Action } from '../action';
import { write } from '../hands';
import { longestText } from '../tab';

/** Words that no rule minds, with emoji, hashtags, right-to-left letters. */
export const writePlain: Action = {
  id: 'write-plain',
  weight: 8,
  can: ({ isOpen, text }) => isOpen && text.length < longestText,
  act: async (tab, { fragments }, dice) => {
    const words = pick(dice, fragments.plain);
    await write(tab, words);
    return JSON.stringify(words);
  },
};
