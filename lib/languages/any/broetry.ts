import type { Rule } from '../../engine/rule';

/** Lines of one sentence each look the same in every language; only the words about them differ. */
export const broetry = {
  id: 'broetry',
  family: 'bait',
  level: 'hint',
  on: true,
  scope: ['post'],
  find: {
    mark: 'line',
    line: { shortLines: [1] },
    draft: { lines: [6], shortShare: [80] },
    kinds: ['post', 'quote', 'edit', 'unknown'],
    once: true,
  },
  suggest: [],
} satisfies Partial<Rule>;
