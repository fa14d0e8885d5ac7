import type { Recipe, Rule } from '../../engine/rule';
import { closingTags, wholeTags } from './around';

/** Two of a row. */
const fewer: readonly Recipe[] = [
  {
    size: 'trim',
    from: /^#[\p{L}\d_]+(?:\s+#[\p{L}\d_]+){3,}$/u,
    to: '{few:phrase}',
    drops: 'hashtags',
    around: wholeTags,
  },
  // In a sentence commas make a list of them.
  {
    size: 'trim',
    from: /^#[\p{L}\d_]+(?:\s*,\s*#[\p{L}\d_]+){3,}$/u,
    to: '{few:phrase}',
    drops: 'hashtags',
    around: closingTags,
  },
];

/** Rows of tags are the same in every language; `purposes`: words behind which people in a row are named with one. */
export const tagStuffing = (...purposes: readonly string[]) =>
  ({
    id: 'tag-stuffing',
    family: 'broadcast',
    level: 'suggest',
    on: true,
    scope: ['post'],
    anyLanguage: true,
    find: {
      phrases: ['<hashtag> <hashtag> <hashtag>+ <hashtag>+'],
      mark: 'phrase',
      once: true,
      // A text of tags alone has nothing that could stay.
      draft: { hashtags: [6], words: [1] },
    },
    also: [
      // People in a row may be named with a purpose.
      {
        level: 'hint',
        phrases: ['<mention> <mention> <mention> <mention>+'],
        mark: 'phrase',
        once: true,
        unless: ['^ <mention> <mention>', ...purposes],
        draft: { mentions: [6] },
      },
      { phrases: ['<hashtag>'], mark: 'phrase', once: true, draft: { hashtags: [4, 5], tagShare: [40], words: [1] } },
      {
        level: 'hint',
        phrases: ['<hashtag>'],
        mark: 'phrase',
        once: true,
        draft: { hashtags: [3, 3], tagShare: [40], words: [1] },
      },
    ],
    suggest: fewer,
  }) satisfies Partial<Rule>;
