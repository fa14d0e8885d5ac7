import type { Rule } from '../../engine/rule';

/** The hour is the same in every language; only the words about it differ. */
export const lateHour = {
  id: 'late-hour',
  family: 'risk',
  level: 'caution',
  on: false,
  scope: ['post', 'reply'],
  find: { mark: 'end', draft: { late: [1], words: [1] }, quiet: [] },
  suggest: [],
} satisfies Partial<Rule>;
