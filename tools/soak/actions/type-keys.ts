import { pick } from '../../random/dice';
import type { Action } from '../action';
import { enter } from '../hands';
import { longestText, replaceSelection } from '../tab';

const said = ['Great post. ', 'Bravo ! ', 'Merci. ', 'So true. ', 'Thoughts? ', 'synergies '];

/** Words key by key, as fast or as slow as people are. */
export const typeKeys: Action = {
  id: 'type-keys',
  weight: 6,
  can: ({ isOpen, text }) => isOpen && text.length < longestText,
  act: async (tab, _, dice) => {
    const [words, delay] = [pick(dice, said), pick(dice, [0, 20, 120])];
    await enter(tab);
    await tab.coached.page.keyboard.type(words, { delay });
    replaceSelection(tab, words);
    return `${JSON.stringify(words)}, ${delay} ms per key`;
  },
};
