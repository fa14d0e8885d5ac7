import type { Examples, Rule } from '../../../engine/rule';
import { genericThanks as genericThanksInAny } from '../../any/generic-thanks';

export const genericThanks: Rule = {
  ...genericThanksInAny,
  title: 'thanks to no one',
  why: 'Thanked together, nobody is thanked. One name and one deed would be remembered, and would speak well of you too.',
  example: {
    bad: 'Thanks to all our amazing teams!',
    good: 'Thank you Rosa, who re-soldered eleven boards by hand on Sunday.',
  },
  source: {
    title:
      'VanEpps, Hart and Schweitzer, “Dual-Promotion: Bragging Better by Promoting Peers”, Journal of Personality and Social Psychology, 2024',
  },
  find: {
    phrases: [
      '<thanks> (to)? (each and every one of)? <mass>? (of)? (our|the|my|its|your|their)? <praised>? <praised>? <crowd>',
      '<thanks> (to)? (all)? (of)? (those|all) (who|involved|that)',
      '<thanks> (to)? (everyone|everybody|all) (involved|who|that|at|in|on)',
      'well done (to)? (the|our|my)? <praised>? (team|teams|all|everyone|everybody)',
      '(proud of|grateful (to|for)) <mass>? (of)? (our|the|my) <praised>? <praised>? <crowd>',
    ],
    words: {
      thanks: [
        'thanks',
        'thank you',
        'congratulations',
        'congrats',
        'kudos',
        'bravo',
        'hats off',
        'shout out',
        'shoutout',
        'shout-out',
      ],
      mass: ['all', 'each', 'every', 'every one', 'the whole', 'the entire', 'our entire', 'our whole', 'all of'],
      praised: [
        ...[
          'amazing',
          'great',
          'wonderful',
          'talented',
          'incredible',
          'fantastic',
          'dedicated',
          'hard-working',
          'hardworking',
        ],
        ...[
          'brilliant',
          'passionate',
          'committed',
          'awesome',
          'outstanding',
          'entire',
          'whole',
          'global',
          'local',
          'loyal',
          'valued',
        ],
        ...[
          'exceptional',
          'partners and',
          'customers and',
          'clients and',
          'partners',
          'teams and',
          'staff and',
          'team and',
        ],
      ],
    },
    ...genericThanksInAny.find,
    quiet: ['grave'],
    unless: [
      '[who]',
      'for (correcting|pointing|spotting|catching|asking)',
      'no thanks',
      'if you',
      'who ~1 (came|come|joined|attended|stopped|tuned|turned|voted|visited|watched|read|follow|followed|dropped|showed|participated)',
      '(men and women|in uniform|dedicate their lives|first responders|health workers|nurses)',
      '(proud of|grateful (to|for)) ~9 (who|whose|for)',
      'for (saving|dedicating|giving|keeping|risking|volunteering)',
      '(participants|attendees)',
      'everyone ~3 using',
      "(can't|cannot|can not) thank",
      // Wishes are given back to all who gave them.
      '(birthday|(the|your|their|all) ~2 wishes|wished me|kind words|kind messages|condolences|get well)',
      '(especially|in particular|starting with|first of all)',
    ],
  },
  suggest: [
    { size: 'turn', whole: true, from: /^well done\b[^,;:]{0,40}$/, to: 'Well done, [who]: [what they did].' },
    {
      size: 'turn',
      whole: true,
      from: /\b(?:thanks|thank you|congratulations|congrats|kudos|bravo|hats off|shout-?\s?out) to\b(?!.*\b(?:and|but) (?:we|i|you)\b)[^;:]*$/,
      to: '{own}, and above all to [who], who [what they did].',
      stands: 'freely',
    },
    {
      size: 'turn',
      whole: true,
      from: /\bproud of\b(?!.*\b(?:and|but) (?:we|i|you)\b)[^;:]*$/,
      to: '{own}, and above all of [who], who [what they did].',
      stands: 'freely',
    },
    {
      size: 'turn',
      whole: true,
      from: /\bgrateful to\b(?!.*\b(?:and|but) (?:we|i|you)\b)[^;:]*$/,
      to: '{own}, and above all to [who], who [what they did].',
      stands: 'freely',
    },
    {
      size: 'turn',
      whole: true,
      from: /\bgrateful for\b(?!.*\b(?:and|but) (?:we|i|you)\b)[^;:]*$/,
      to: '{own}, and above all for [who], who [what they did].',
      stands: 'freely',
    },
    {
      size: 'turn',
      whole: true,
      from: /^(?:\w+ )?(?:thanks|thank you|congratulations|congrats)\b(?!.*\b(?:and|but) (?:we|i|you)\b)[^;:]*$/,
      to: '{own}, and above all [who], who [what they did].',
      stands: 'freely',
    },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦Thanks to all our amazing teams!⟧',
      after: 'Thanks to all our amazing teams, and above all to [who], who [what they did].',
    },
    {
      text: 'The bridge is open. ⟦Congratulations to everyone involved.⟧',
      after: 'The bridge is open. Congratulations to everyone involved, and above all to [who], who [what they did].',
    },
    { text: '⟦Kudos to our talented people.⟧' },
    { text: '⟦A big thank you to our partners and staff.⟧' },
    { text: '⟦Thanks to those who made it possible.⟧' },
    { text: '⟦Well done team!⟧' },
  ],
  quiet: [
    { text: 'Thank you all for the birthday wishes, I read each one.', near: true },
    { text: 'Thank you Rosa, who re-soldered eleven boards by hand on Sunday, and her team.', near: true },
    { text: 'Thanks for the correction, I had the date wrong.', near: true },
    { text: 'Thanks to the rain, all our volunteers had gone home, and so had we.', near: true },
    { text: 'Thanks to all who came on Thursday, rain and all.', near: true },
    { text: 'Everyone in the canteen says thank you when the soup is good.', near: true },
    { text: 'Kudos to @sami, who spotted the badge reader before our team did.' },
    { text: 'A big thank you to all volunteers for giving their Saturday.', near: true },
  ],
};
