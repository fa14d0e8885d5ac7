import type { Rule } from '../../engine/rule';

/** The only question of a text, put to nobody by name: only the words that ask for nothing differ. */
export const agreeTag = {
  id: 'agree-tag',
  family: 'bait',
  level: 'hint',
  on: true,
  scope: ['post'],
  find: {
    mark: 'sentence',
    sentence: { questions: [1], names: [0, 0], mentions: [0, 0] },
    draft: { questions: [1, 1] },
    quiet: ['grave', 'appeal'],
  },
} satisfies Partial<Rule>;
