import type { Examples, Rule } from '../../../engine/rule';

export const answersByName: Rule = {
  id: 'answers-by-name',
  family: 'praise',
  level: 'praise',
  on: true,
  scope: ['reply'],
  voice: 'person',
  title: 'answered by name',
  why: 'You answered one person, by name.',
  example: { bad: 'Great point!', good: 'Thanks Marc, I had not seen the date; I have corrected it.' },
  source: {
    title:
      'Stroud, Scacco, Muddiman and Curry, “Changing Deliberative Norms on News Organizations’ Facebook Sites”, Journal of Computer-Mediated Communication, 2015',
  },
  find: {
    phrases: [
      '^ (hi|hello|hey|dear|thanks|thank you|many thanks|sorry|yes|no|agreed|indeed|good morning|good evening|good afternoon|well|congrats|congratulations|bravo|absolutely|exactly|right|true|ah|oh) <name>',
      '^ <mention> (hi|hello|hey|dear|thanks|thank you|many thanks|sorry|yes|no|agreed|indeed|good morning|good evening|good afternoon|well|congrats|congratulations|bravo|absolutely|exactly|right|true|ah|oh) <name>',
    ],
    mark: 'sentence',
    draft: { words: [9] },
    once: true,
    unless: [
      '^ ~3 (all|folks|world|there|friends|community|network|team|everyone|everybody|sir|god|america)',
      '^ ~2 <name> (for|of|is|was|has|at|will|can|does)',
    ],
  },
  also: [
    {
      mark: 'sentence',
      draft: { named: [1], words: [9] },
      once: true,
    },
    {
      phrases: ['^ <mention>'],
      mark: 'sentence',
      draft: { words: [9], echoes: [2], mentions: [1, 2] },
      once: true,
    },
    {
      phrases: [
        "^ <mention> ~1 (you|your|you're|you've|yours|thanks|thank you|yes|no|what|how|which|where|did|do|have|are|i agree|good)",
      ],
      mark: 'sentence',
      draft: { words: [9], you: [1], mentions: [1, 1] },
      once: true,
    },
  ],
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Thanks Marc, I had not seen the date; I have corrected it.⟧' },
    { text: '⟦Ana, which of the two pumps failed first at your site?⟧', addressee: 'Ana Lopez' },
    {
      text: '⟦@SofiaR, the bus contract is the reason, I checked this morning.⟧',
      parent: 'Is it the bus contract, or did nobody turn up this morning?',
    },
    { text: '⟦Hi Tom, good catch: the figure is from page 4.⟧' },
    { text: '⟦Dear Ines, I disagree on cost and I agree on timing.⟧' },
    { text: '⟦Yes Rosa, the second pump.⟧ It failed twice, and we kept it for a year.' },
    { text: '⟦Good question, Sami.⟧ The night shift decided, and I signed it on Monday.', addressee: 'Sami' },
  ],
  quiet: [
    { text: 'Thanks Ana!', near: true },
    { text: 'Hi Ana, see you there!', near: true },
    { text: 'Hello World, we are hiring six welders in Leeds this month.', near: true },
    { text: '@SofiaR The bus contract was signed on Monday morning by both firms.', near: true },
    { text: 'The second pump failed first, and we had no spare on site.' },
    { text: 'Thanks Marc!', addressee: 'Marc', near: true },
  ],
};
