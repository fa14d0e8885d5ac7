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
      '<thanks> <dear>? <name> <name>? <name>? (who|for|whose)',
      '<thanks> <dear>? <name> <name>? and <name> <name>? (who|for)',
      '(the)? (idea|credit|question|answer|fix|drawing|plan) (came from|belongs to|goes to|is due to) <name>',
      '(i|we) owe (it|this|that|him|her|much|a lot|the idea) ~2 to <name> <name>? (who|for|whose)',
      '<name> <deed> (the|our|my|it|this|that|a|every|all)',
      '^ <capital> <deed> (the|our|my|it|this|that|a|every|all) ~3 (alone|herself|himself|overnight|by hand)',
    ],
    words: {
      dear: [
        'to',
        'to my',
        'my',
        'my colleague',
        'to my colleague',
        'our colleague',
        'to our colleague',
        'my friend',
        'to my friend',
        'to our',
        'to my colleagues',
        'dear',
      ],
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
      'for (the|your|their|his|her|its|a|an|all|this|that|these|such|another|being|everything|more|great)',
      'for (becoming|ranking|securing|telling|earning|reaching|sharing|having|hosting|inviting|posting|joining|coming|making|including|allowing|letting|talking|speaking|chatting|stopping|dropping|welcoming|receiving|winning|supporting|featuring|helping|reading|following|choosing|giving|taking)',
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
    { text: 'It took a week. ⟦Thanks to my colleague Jane Orme for redrawing forty plans.⟧' },
  ],
  quiet: [
    { text: 'Thanks to the wind, the roof was dry by noon.', near: true },
    { text: 'Thanks for sharing.', near: true },
    { text: 'Thanks to @sami, @ana, @rosa and @marc!', near: true },
    { text: 'Everyone built the stand together.', near: true },
    { text: 'The idea came from a book about bees.' },
  ],
};
