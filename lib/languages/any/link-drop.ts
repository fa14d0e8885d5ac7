import type { Find, Rule } from '../../engine/rule';

/** A link is one in every language; only the words that say something of it, or nothing, differ. */
export const linkDrop = {
  id: 'link-drop',
  family: 'broadcast',
  level: 'suggest',
  on: true,
  scope: ['post'],
} satisfies Partial<Rule>;

/** Less sure than the rest: the view may be in what is pointed at, or in the other parts. */
export const unsure = { mark: 'sentence', once: true, level: 'hint', quiet: ['grave', 'appeal'] } satisfies Find;

/** Nothing but the link. */
export const linkAlone: Find = {
  phrases: ['<link>'],
  mark: 'phrase',
  once: true,
  draft: { words: [0, 0], links: [1, 1], mentions: [0, 0], hashtags: [0, 2] },
};
