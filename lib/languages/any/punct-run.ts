import type { Rule } from '../../engine/rule';

/** Rows of end punctuation are the same in every language; only the words about them differ. */
export const punctRun = {
  id: 'punct-run',
  family: 'bait',
  level: 'suggest',
  on: true,
  scope: ['post', 'reply'],
  // Pride in the family may be loud.
  find: { mark: 'ending', sentence: { run: [2], exclamations: [1] }, draft: { answering: [0, 0], kin: [0, 0] } },
  also: [
    { mark: 'ending', sentence: { run: [2], questions: [1] }, draft: { answering: [0, 0], kin: [0, 0] } },
    // Between two people it is warmth, and a row of points a pause.
    { level: 'hint', mark: 'ending', sentence: { run: [3] }, draft: { answering: [1] } },
    {
      level: 'hint',
      mark: 'ending',
      sentence: { run: [3], exclamations: [0, 0], questions: [0, 0] },
      draft: { answering: [0, 0] },
    },
    // Each sign is a single one, and may be meant.
    {
      level: 'hint',
      mark: 'ending',
      sentence: { exclamations: [1], run: [0, 1] },
      draft: { exclamations: [4], words: [1, 60] },
    },
  ],
  anyLanguage: true,
  suggest: [
    { size: 'trim', to: '{one:end}' },
    { size: 'trim', to: '.' },
  ],
} satisfies Partial<Rule>;
