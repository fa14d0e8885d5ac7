import type { Examples, Rule } from '../../../engine/rule';

export const impulse: Rule = {
  id: 'impulse',
  family: 'risk',
  level: 'hint',
  on: true,
  scope: ['reply'],
  title: 'written in one go',
  why: 'Written fast, with a hard word to somebody in it. Read it once as the person who will get it.',
  example: {
    bad: 'You keep saying that the plant is safe but you never came here to look at it yourself.',
    good: 'Come on Thursday at six, when the line starts. I will show you what worries me.',
  },
  source: {
    title:
      'Wang, Norcie, Komanduri, Acquisti, Leon and Cranor, “I regretted the minute I pressed share: A Qualitative Study of Regrets on Facebook”, SOUPS, 2011',
  },
  find: {
    phrases: [
      'you (keep|always|never|still|only|just) ~1 (saying|say|pretend|refuse|came|come|ignore|repeat|claim|complain|listen|answer)',
      '(you|you’ve|you have) (missed|miss|ignored|ignore|forgot|forgotten) the (point|question)'.replaceAll('’', "'"),
      'exactly the (kind|sort) of',
      "(they|these|those|your figures) ~5 (are|aren't) ~1 wrong",
      "(you're|you are) (wrong|mistaken|lying|kidding)",
    ],
    mark: 'sentence',
    once: true,
    draft: { fast: [1], words: [15] },
    unless: ['(thank|thanks|love|great|kind words|congratulations)'],
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦You keep saying that the plant is safe but you never came here to look at it yourself.⟧',
      when: { hour: 10, seconds: 20 },
    },
    {
      text: '⟦I read your comment and I think that you missed the point of what we did this year.⟧',
      when: { hour: 10, seconds: 30 },
    },
    {
      text: '⟦This is exactly the kind of answer that makes people stop asking anything in public any more.⟧',
      when: { hour: 10, seconds: 40 },
    },
    {
      text: '⟦We said it in May and in June and in July and you still pretend that nobody told you.⟧',
      when: { hour: 10, seconds: 25 },
    },
    {
      text: '⟦I do not know who gave you these figures but they are not ours and they are wrong.⟧',
      when: { hour: 10, seconds: 45 },
    },
  ],
  quiet: [
    {
      text: 'We said it in May and in June and in July and you still pretend that nobody told you.',
      when: { hour: 10, seconds: 300 },
      near: true,
    },
    { text: 'Thanks Ana!', when: { hour: 10, seconds: 5 } },
    {
      text: 'This is exactly the kind of answer that makes people stop asking anything in public any more.',
      when: { hour: 10 },
      near: true,
    },
    {
      text: 'The pump you asked about leaves on Thursday, and the driver rings you an hour before he comes.',
      when: { hour: 10, seconds: 20 },
    },
    { text: 'You never say no.', when: { hour: 10, seconds: 8 }, near: true },
  ],
};
