import type { Rule } from '../../engine/rule';
import { apart, heading } from './around';

/** Letters that only look bold or italic are the same in every language; only the words about them differ. */
export const fakeBold = {
  id: 'fake-bold',
  family: 'bait',
  level: 'suggest',
  on: true,
  scope: ['post'],
  find: { phrases: ['<bold>'], mark: 'stretch', sentence: { boldLetters: [4] } },
  anyLanguage: true,
  suggest: [
    { size: 'trim', to: '{plain:span}', around: apart },
    { size: 'trim', to: '{plain:span}.', around: heading },
  ],
} satisfies Partial<Rule>;
