import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

export const rhetorical: Rule = {
  id: 'rhetorical',
  family: 'broadcast',
  level: 'hint',
  on: true,
  scope: ['post'],
  title: 'question nobody is to answer',
  why: 'It has the shape of a question and leaves nobody a turn. Said as a statement it is shorter; asked in earnest it brings answers.',
  example: {
    bad: 'We merged the two teams. The result? Faster delivery.',
    good: 'Delivery is faster since we merged the two teams. What broke first when you merged yours?',
  },
  source: {
    title:
      'Chakraborty and others, “Stop Clickbait: Detecting and Preventing Clickbaits in Online News Media”, ASONAM, 2016',
  },
  find: {
    phrases: [
      '^ (and|so|but)? (the|my|our|one)? ~1 <noun> $',
      '^ (and|so|but)? (why|why not|how|how so|how come|what for|so what) $',
    ],
    words: {
      noun: list(
        'result results answer reason secret key problem catch outcome lesson takeaway truth solution kicker upside downside trick moral verdict part news point goal fix bottom-line',
      ),
    },
    mark: 'with-next',
    sentence: { questions: [1] },
    unless: ['(your|you|whose|which|what (is|was|are|were))'],
  },
  also: [
    {
      phrases: [
        "^ ~1 who (doesn't|does not|wouldn't|would not|hasn't|has not|didn't) (love|like|want|dream|need|enjoy|know|wish|have|been)",
        '^ ~1 who (knew|would have thought|would of thought)',
        'what if (i|we) (told|tell|said|say)',
        '^ ~1 how (amazing|cool|great|crazy|awesome|wild|incredible|wonderful) (is|was) (that|this|it)',
        "^ ~1 (isn't|is not) it (time|about time|high time)",
        "^ ~1 (isn't|aren't|shouldn't|don't|wouldn't) (that|we) (what|all|want|deserve|the)",
        '^ (and)? guess what $',
        '^ (need|do|must) (i|we) (really)? (say|remind|add)',
        '^ (sound|sounds) familiar $',
      ],
      mark: 'sentence',
      sentence: { questions: [1] },
    },
  ],
  suggest: [
    {
      size: 'trim',
      whole: true,
      from: /^(?:and |so |but )?(?<n>(?:the|my|our|one) [\w -]{3,30})$/,
      to: '{N}: {follow:next}',
    },
    { size: 'trim', whole: true, from: /^(?:and |so |but )?(?<n>(?:the|my|our|one) [\w -]{3,30})$/, to: '{N}:' },
    { size: 'trim', whole: true, from: /^(?:and |so |but )?why$/, to: '{next}' },
    {
      size: 'trim',
      whole: true,
      from: /^(?:and |but )?what if (?:i|we) (?:told|tell|said to|say to) you (?:that )?(?<s>.{6,})$/,
      to: '{S}.',
    },
  ],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Who doesn’t want happier customers?⟧' },
    {
      text: 'We merged the two teams. ⟦The result? Faster delivery.⟧',
      after: 'We merged the two teams. The result: faster delivery.',
    },
    { text: '⟦What if I told you meetings are optional?⟧', after: 'Meetings are optional.' },
    { text: 'A pump that mends itself. ⟦How amazing is that?⟧' },
    { text: '⟦Isn’t it time we trusted people?⟧' },
    { text: '⟦Why? Because culture eats strategy.⟧', after: 'Because culture eats strategy.' },
  ],
  quiet: [
    { text: 'What broke first when you merged two teams?' },
    { text: 'Sofia asked: “why two shifts, and the result?” Because of the bus, I found out.', near: true },
    { text: 'What was the result in your team?', near: true },
    { text: 'Who has not signed the list yet? The bus leaves at six.', near: true },
    { text: 'I told you meetings are optional, and two people believed me.' },
  ],
};
