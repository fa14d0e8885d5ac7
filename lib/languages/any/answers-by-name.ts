import type { Rule } from '../../engine/rule';

/** Who is answered is seen in every language: his name, or his handle and words of his. Only the words of a greeting differ. */
export const answersByName = {
  id: 'answers-by-name',
  family: 'praise',
  level: 'praise',
  on: true,
  scope: ['reply'],
  voice: 'person',
  find: { mark: 'sentence', draft: { words: [9] }, once: true },
  also: [
    // A handle that the site puts in front is no greeting.
    { mark: 'sentence', draft: { named: [1], words: [9], mentions: [0, 0] }, once: true },
    { phrases: ['^ <mention>'], mark: 'sentence', draft: { words: [9], echoes: [2], mentions: [1, 2] }, once: true },
  ],
} satisfies Partial<Rule>;
