import type { Rule } from '../../engine/rule';

/** Sharing with hardly a word is the same in every language; only the words that say nothing differ. */
export const bareReshare = {
  id: 'bare-reshare',
  family: 'broadcast',
  level: 'suggest',
  on: true,
  scope: ['post'],
  find: {
    kinds: ['reshare', 'quote'],
    empty: true,
    mark: 'sentence',
    once: true,
    draft: { words: [0, 9], sentences: [0, 1], questions: [0, 0], numbers: [0, 0], invite: [0, 0] },
    quiet: ['grave', 'appeal'],
  },
} satisfies Partial<Rule>;
