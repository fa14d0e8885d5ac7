import { pick } from '../../random/dice';
import type { Action } from '../action';
import { write } from '../hands';
import { longestText } from '../tab';

/** A sentence of the rules' own examples, in either language. */
export const writeRule: Action = {
  id: 'write-rule',
  weight: 14,
  can: ({ isOpen, text }) => isOpen && text.length < longestText,
  act: async (tab, { fragments }, dice) => {
    const words = `${pick(dice, fragments.rules)} `;
    await write(tab, words);
    return JSON.stringify(words);
  },
};
