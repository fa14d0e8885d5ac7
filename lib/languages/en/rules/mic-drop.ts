import type { Examples, Rule } from '../../../engine/rule';

export const micDrop: Rule = {
  id: 'mic-drop',
  family: 'bait',
  level: 'suggest',
  on: true,
  scope: ['post', 'reply'],
  title: 'mic-drop ending',
  why: 'It closes the door just when somebody might have answered. The thought stands without it.',
  example: {
    bad: 'We cut meetings by half. Let that sink in.',
    good: 'We cut meetings by half. Where would that have hurt you?',
  },
  source: { title: 'Our own principle: a post is the beginning of a conversation, not its verdict' },
  find: {
    phrases: [
      '^ (just)? (let|allow) (that|this|it) (to)? sink in (for a (moment|second|minute))? $',
      '^ (now)? (go)? (and)? read (that|this|it) (one|line|sentence)? (again|twice) ~2 $',
      '^ (read|say) (that|it) again (slowly|louder|out loud|for the people in the back)? $',
      '^ (louder)? for (the|those|people) (people)? in the back $',
      '^ (full stop|period|end of story|end of discussion|end of debate|mic drop|nuff said|enough said|case closed) $',
      "^ (and)? (that is|that's) (it|all|that|the tweet|the post|a fact) (period)? $",
      '^ (just)? think about (that|it) (for a (moment|second|minute))? $',
      "^ (i'll|i will|let me) (just)? leave (this|that|it) (right)? here $",
      '^ (i)? (rest my case|said what i said) $',
    ],
    mark: 'with-previous',
    place: 'last',
  },
  suggest: [
    { size: 'trim', to: '{previous}' },
    { size: 'invite', to: '{previous} What would you say against it?' },
  ],
};

export const examples: Examples = {
  fires: [
    { text: '⟦People leave managers. Let that sink in.⟧', after: 'People leave managers.' },
    { text: '⟦Trust is earned. Period.⟧', after: 'Trust is earned.' },
    { text: '⟦We cut meetings by half. Read that again.⟧', after: 'We cut meetings by half.' },
    { text: '⟦Results matter. End of story.⟧', after: 'Results matter.' },
    { text: 'Nobody is born a manager.\n⟦Think about it.⟧' },
  ],
  quiet: [
    { text: 'The accounting period. It ends in June.', near: true },
    { text: 'People leave managers, they say. In our exit interviews it was the commute.' },
    { text: 'I had to read that contract again before I saw the date.', near: true },
    { text: 'Let the dye sink in for an hour before you rinse the cloth.', near: true },
    { text: 'Think about it and call me on Monday, I will keep the slot.', near: true },
    { text: 'Think about it. Our night shift has run this press for two years without a break.', near: true },
  ],
};
