import type { Examples, Rule } from '../../../engine/rule';

export const parable: Rule = {
  id: 'parable',
  family: 'bait',
  level: 'hint',
  on: false,
  scope: ['post'],
  title: 'stock scene',
  why: 'The wise child, the driver who knows, the room that falls silent: readers have met the scene before, true or not. One detail that only you can know makes it yours.',
  example: {
    bad: 'A taxi driver told me more than any consultant.',
    good: 'Sami, who drives our 5 a.m. shuttle, told me the badge reader fails below zero.',
  },
  source: { title: 'C. Rampelt’s list of what a “broetry” post is made of: the engineered anecdote' },
  find: {
    phrases: [
      'my <number> year old (son|daughter)? ~1 (asked|told|said|looked|taught)',
      '(my|a) (son|daughter|kid|child|little girl|little boy) (asked|told|said to|taught) (me|us) ~5',
      '(a|the|my) (taxi|cab|uber|lyft) driver (told|asked|said|taught|turned) ~5',
      '(the|a) candidate (arrived|came|was|showed up|walked in) ~3 (late|crying|in tears|without)',
      'i (hired|offered) (her|him|them) ~2 on the spot',
      '(the)? (whole|entire) (room|office|table|team) (went|fell) (silent|quiet)',
      '(the|an) (old man|janitor|cleaner|cleaning lady|homeless man|stranger|waiter) (looked|smiled|told|asked|said|turned) ~5',
    ],
    mark: 'sentence',
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦My 6-year-old asked me what a margin is.⟧' },
    { text: '⟦A taxi driver told me more than any consultant.⟧' },
    { text: '⟦The candidate arrived 20 minutes late.⟧ I listened.' },
    { text: '⟦I hired her on the spot.⟧' },
    { text: '⟦The whole room went silent.⟧' },
  ],
  quiet: [
    { text: 'Sami, who drives our 5 a.m. shuttle, told me the badge reader fails below zero.', near: true },
    { text: 'We hired her after three interviews and a bad test.', near: true },
    { text: 'The taxi driver strike starts on Monday.', near: true },
    { text: 'The whole room is booked until June.', near: true },
    { text: 'The candidate list closes on Friday.' },
  ],
};
