import type { Rule } from '../../engine/rule';

/** One or two questions, none of them open, and no invitation: only the words of a closed one differ. */
export const closedQuestion = {
  id: 'closed-question',
  family: 'broadcast',
  level: 'hint',
  on: true,
  scope: ['post'],
  find: {
    mark: 'sentence',
    once: true,
    sentence: { questions: [1], words: [3] },
    draft: { questions: [1, 2], wh: [0, 0], invite: [0, 0] },
    quiet: ['grave', 'appeal'],
  },
} satisfies Partial<Rule>;
