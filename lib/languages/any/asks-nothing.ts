import type { Find } from '../../engine/rule';

/** Missed at the end of a text that has something to say and asks nobody; `more`: what else it must be. */
export const asksNothing = (more: Find['draft']): Find => ({
  mark: 'end',
  draft: { words: [25], questions: [0, 0], invite: [0, 0], ...more },
  quiet: ['grave', 'appeal'],
});
