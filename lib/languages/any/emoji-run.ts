import type { Rule } from '../../engine/rule';

/** Rows of emoji are the same in every language; only the words about them differ. */
export const emojiRun = {
  id: 'emoji-run',
  family: 'bait',
  level: 'suggest',
  on: true,
  scope: ['post'],
  // Hands that clap for somebody and hearts for the family are no make-up.
  find: {
    phrases: ['<emoji> <emoji> <emoji>'],
    mark: 'stretch',
    sentence: { repeats: [2] },
    draft: { applause: [0, 0], kin: [0, 0] },
    kinds: ['post', 'thread', 'reshare', 'article', 'edit'],
  },
  also: [
    // Different ones may each stand for a thing.
    {
      level: 'hint',
      phrases: ['<emoji> <emoji> <emoji>'],
      mark: 'stretch',
      sentence: { repeats: [0, 1] },
      draft: { applause: [0, 0], kin: [0, 0] },
    },
    // Who quotes answers somebody.
    {
      level: 'hint',
      phrases: ['<emoji> <emoji> <emoji>'],
      mark: 'stretch',
      sentence: { repeats: [2] },
      draft: { applause: [0, 0], kin: [0, 0] },
      kinds: ['quote'],
    },
    // One emoji at the head of each line makes a list in which readers find their way.
    { level: 'hint', mark: 'bullet', line: { emojiLines: [1] }, draft: { emojiLines: [4] } },
  ],
  anyLanguage: true,
  suggest: [
    {
      size: 'trim',
      from: /^(?<one>\p{Extended_Pictographic}(?:\ufe0f|\p{EMod})*)\s*\P{L}+$/u,
      to: '{one}',
    },
  ],
} satisfies Partial<Rule>;
