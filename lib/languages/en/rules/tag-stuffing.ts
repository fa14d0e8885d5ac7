import type { Examples, Rule } from '../../../engine/rule';

export const tagStuffing: Rule = {
  id: 'tag-stuffing',
  family: 'broadcast',
  level: 'suggest',
  on: true,
  scope: ['post'],
  anyLanguage: true,
  title: 'too many tags',
  why: 'So many tags speak to machines. Two precise ones help the right readers; a person who is tagged wants to know why.',
  example: {
    bad: 'Great day! #leadership #innovation #growth #team #future #ai',
    good: 'We tested the four-day week in the lab. What would you measure? #fourdayweek',
  },
  source: { title: 'Huang and Yeo, “Tweeting #leaders”, Internet Research, 2018' },
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
      unless: ['^ <mention> <mention>'],
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
  suggest: [{ size: 'trim', from: /^#[\p{L}\d_]+(?:\s+#[\p{L}\d_]+){3,}$/u, to: '{few:phrase}', drops: 'hashtags' }],
};

export const examples: Examples = {
  fires: [
    {
      text: 'What a day! ⟦#leadership #innovation #growth #team #future #ai⟧',
      after: 'What a day! #leadership #innovation',
    },
    {
      text: 'Growth wants a vision ⟦#sales #b2b #growth #saas #ceo #vision⟧',
      after: 'Growth wants a vision #growth #vision',
    },
    { text: '⟦#Leadership⟧ #Mindset #Success #Growth matter to us' },
    { text: 'Thanks ⟦@ana @bob @carl @dina @eve @finn⟧ for the energy' },
    { text: 'So ⟦#proud⟧ of our #amazing #young #team' },
  ],
  quiet: [
    { text: 'We tested the four-day week in the lab. What would you measure? #fourdayweek' },
    { text: '@ana drew the map, @bob found the leak, @carl stayed until midnight.', near: true },
    {
      text: 'The night shift found the leak under the third press before the sensors did. #pumps #leaks #nightshift',
      near: true,
    },
    { text: 'Rosa, Sami and four others stayed until midnight.' },
    { text: 'Press no. 6, line no. 3, batch no. 11: all back to normal.', near: true },
  ],
};
