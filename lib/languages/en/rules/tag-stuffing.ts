import type { Examples, Rule } from '../../../engine/rule';
import { tagStuffing as tagStuffingInAny } from '../../any/tag-stuffing';

export const tagStuffing: Rule = {
  ...tagStuffingInAny(),
  title: 'too many tags',
  why: 'So many tags speak to machines. Two precise ones help the right readers; a person who is tagged wants to know why.',
  example: {
    bad: 'Great day! #leadership #innovation #growth #team #future #ai',
    good: 'We tested the four-day week in the lab. What would you measure? #fourdayweek',
  },
  source: { title: 'Huang and Yeo, “Tweeting #leaders”, Internet Research, 2018' },
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
