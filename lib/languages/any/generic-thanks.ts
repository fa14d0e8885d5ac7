import type { Rule } from '../../engine/rule';

/** Thanks in a text that names nobody and no deed: only the words of thanks differ. */
export const genericThanks = {
  id: 'generic-thanks',
  family: 'broadcast',
  level: 'suggest',
  on: true,
  scope: ['post', 'reply'],
  find: {
    mark: 'sentence',
    sentence: { names: [0, 0], mentions: [0, 0], numbers: [0, 0], questions: [0, 0] },
    draft: { credit: [0, 0], mentions: [0, 0] },
  },
} satisfies Partial<Rule>;
