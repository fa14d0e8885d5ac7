import type { Examples, Rule } from '../../../engine/rule';

export const undisclosedInterest: Rule = {
  id: 'undisclosed-interest',
  family: 'risk',
  level: 'caution',
  on: true,
  scope: ['post', 'reply'],
  title: 'tie left unsaid',
  why: 'You told your settings that you have a stake in this name. Praise for it should say so in the post itself; a line in the profile is not enough.',
  example: { bad: 'The best scheduling app is Lumio.', good: 'I recommend Lumio. Disclosure: I sit on its board.' },
  source: { title: 'US Federal Trade Commission, FTC’s Endorsement Guides: What People Are Asking' },
  find: {
    phrases: [
      '(recommend|recommended|try|check out|switched to|moved to|love|loving|loved|impressed by|impressed with|blown away by|kudos to|congrats to|congratulations to) ~2 <interest>',
      '(best|greatest|favourite|favorite|coolest|smartest) ~4 is <interest>',
      '<interest> (is|are|was|has|have|makes|made) ~3 (best|brilliant|great|amazing|excellent|fantastic|outstanding|superb|impressive|wonderful|game-changer|unbeatable)',
    ],
    mark: 'sentence',
    sentence: { questions: [0, 0] },
    draft: { disclosed: [0, 0] },
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦I switched to Lumio and never looked back.⟧' },
    { text: '⟦The best scheduling app is Lumio.⟧' },
    { text: '⟦Check out Zephyr, a team of nine.⟧' },
    { text: '⟦Impressed by Zephyr’s demo.⟧' },
    { text: '⟦Try Lumio this week.⟧' },
  ],
  quiet: [
    { text: 'I recommend Lumio. Disclosure: I sit on its board.', near: true },
    { text: 'Zephyr raised its prices; what did you do?', near: true },
    { text: 'I love Zephyr, where I have been an investor since 2019.', near: true },
    { text: 'Try the soup this week.' },
    { text: 'Lumio has moved its office to the harbour.', near: true },
  ],
};
