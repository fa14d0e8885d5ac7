import type { Examples, Rule } from '../../../engine/rule';
import { answersByName as answersByNameInAny } from '../../any/answers-by-name';

/** Who is scolded is not answered. */
const hostile = [
  '(fuck|fucking|fucked|shit|bullshit|damn|stupid|idiot|moron|liar|lying|lies|nonsense|ridiculous|pathetic|clueless|delusional|hypocrite|shame|ashamed|disgrace|troll|joke|clown|loser|garbage|rubbish|shut up|wtf)',
  '(totally|completely|utterly|simply|just|plain) (wrong|false|untrue)',
];

export const answersByName: Rule = {
  ...answersByNameInAny,
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
    ...answersByNameInAny.find,
    unless: [
      '^ ~3 (all|folks|world|there|friends|community|network|team|everyone|everybody|sir|god|america)',
      '^ ~3 <name> (for|of|is|was|has|at|will|can|does)',
      ...hostile,
    ],
  },
  also: answersByNameInAny.also.map((find) => ({ ...find, unless: hostile })),
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
    { text: '@sam_k I fucking hope so, after eleven days without a line.', addressee: '@sam_k', near: true },
    { text: '@sam_k Hi there! The line is down until nine this morning.', addressee: '@sam_k', near: true },
    { text: '@sam_k You can find the new timetable on our page, under the map.', addressee: '@sam_k', near: true },
    {
      text: 'Sam, your figures are completely wrong, and you know where they came from.',
      addressee: 'Sam',
      near: true,
    },
    { text: 'Thank you Ana Lopez for a fine talk on pumps and on the people who keep them warm.', near: true },
    { text: 'Thanks Marc!', addressee: 'Marc', near: true },
  ],
};
