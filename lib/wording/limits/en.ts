import type { LimitsWords } from './words';

export const en: LimitsWords = {
  title: 'How far to trust the remarks',
  lead: 'Remarks on posts that leaders really wrote, drawn at random and read one by one. Right means: a careful communications director would keep this remark on this text.',
  reader:
    'The reading is our own, by one reader. How far a second reader would agree was not measured. Rules with fewer than ten readings are not shown one by one. The rules were mended after earlier readings of the same posts: on others, expect somewhat less.',
  each: 'Rule by rule',
  rule: 'Rule',
  inLanguage: { en: 'In English', fr: 'In French' },
  all: 'All remarks',
  suggestions: 'Suggestions, read in their text',
  right: (right, judged) => `${right} of ${judged} right`,
  notYet: 'not measured yet',
  blindTitle: 'What Parley cannot see',
  blind: [
    'Irony, humour and what only insiders understand.',
    'Images, videos, and what lies behind a link.',
    'Any language but English and French.',
    'Whether what is written is true.',
    'Who will read it, and what they will answer.',
  ],
};
