import type { Examples, Rule } from '../../../engine/rule';

export const namedCredit: Rule = {
  id: 'named-credit',
  family: 'praise',
  level: 'praise',
  on: true,
  scope: ['post', 'reply'],
  title: 'credit with a name',
  why: 'You gave a name and a deed.',
  example: {
    bad: 'Thanks to all our teams.',
    good: 'Thank you Rosa, who re-soldered eleven boards on Sunday.',
  },
  source: {
    title:
      'VanEpps, Hart and Schweitzer, “Dual-Promotion: Bragging Better by Promoting Peers”, Journal of Personality and Social Psychology, 2024',
  },
  find: {
    phrases: [
      '<thanks> (to)? (my|our|dear|the)? ~2 <name> <name>? <name>? (and)? <name>? <name>? (who|for)',
      '<thanks> (to)? (my|our|dear|the)? ~2 <name> <name>? whose',
      '(the)? (idea|credit|question|answer|fix|drawing|plan) (came from|belongs to|goes to|is due to) <name>',
      '(i|we) owe (it|this|that|him|her|much|a lot|the idea) ~2 to <name> <name>? (who|for|whose)',
      '<name> <deed> (the|our|my|it|this|that|a|eleven|every|all|in|on) ',
      '^ <capital> <deed> (the|our|my|it|this|that|a|every|all) ~3 (alone|herself|himself|overnight|by hand)',
    ],
    words: {
      thanks: [
        'thanks',
        'thank you',
        'kudos',
        'bravo',
        'congratulations',
        'congrats',
        'hats off',
        'credit',
        'shout-out',
        'shoutout',
        'shout out',
        'well done',
      ],
    },
    mark: 'sentence',
    unless: [
      'for (sharing|having me|hosting|inviting|posting|joining us|the invite|the opportunity|coming|being here)',
    ],
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Thank you Rosa, who re-soldered eleven boards on Sunday.⟧' },
    { text: '⟦Kudos to @sami for spotting the badge reader.⟧' },
    { text: '⟦The idea came from Ana, in a corridor.⟧' },
    { text: '⟦Léa rebuilt the pump alone.⟧' },
    { text: '⟦I owe it to Marc Petit, who said no twice.⟧' },
    { text: 'It took a week. ⟦Thanks to my colleague Jane Orme for reading forty drawings.⟧' },
  ],
  quiet: [
    { text: 'Thanks to the wind, the roof was dry by noon.', near: true },
    { text: 'Thanks for sharing.', near: true },
    { text: 'Thanks to @sami, @ana, @rosa and @marc!', near: true },
    { text: 'Everyone built the stand together.', near: true },
    { text: 'The idea came from a book about bees.' },
  ],
};
