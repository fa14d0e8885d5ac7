import type { Find, Rule } from '../../engine/rule';

const anywhere: Pick<Find, 'kinds' | 'quiet'> = {
  kinds: ['post', 'comment', 'reply', 'quote', 'thread', 'reshare', 'edit', 'unknown'],
  quiet: ['grave', 'appeal'],
};

/** A sentence of that many words, or a line of sentences with that many, leaves no room to breathe. */
export const wall = (sentence: number, line: number) =>
  ({
    id: 'wall',
    family: 'broadcast',
    level: 'hint',
    on: true,
    scope: ['post', 'reply'],
    find: { ...anywhere, mark: 'sentence', sentence: { words: [sentence] } },
    also: [{ ...anywhere, mark: 'line', line: { words: [line], sentences: [2] } }],
  }) satisfies Partial<Rule>;
