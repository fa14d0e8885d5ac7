import type { Examples, Rule } from '../../../engine/rule';
import { broetry as broetryInAny } from '../../any/broetry';

export const broetry: Rule = {
  ...broetryInAny,
  title: 'one line per sentence',
  why: 'Line after line, each a sentence: the breaks promise more than the words say. In two or three paragraphs the thought has room, and readers find the sentence to answer.',
  example: {
    bad: 'He was late.\nTwenty minutes late.\nNo tie.\nI hired him.\nBest decision ever.',
    good: 'He was twenty minutes late and wore no tie. I hired him, and I still do not know what I saw in him.',
  },
  source: { title: 'L. Roche Kelly, 2017, who named the genre “broetry”' },
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦I fired my best salesman.⟧\nEveryone was shocked.\nHe sold more than anyone.\nBut he broke the team.\nSix months later, we doubled.\nCulture wins.',
    },
    {
      text: '⟦He was late.⟧\n\nTwenty minutes late.\n\nNo tie.\n\nNo excuses.\n\nI hired him.\n\nBest decision so far.',
    },
    { text: '⟦Leaders listen.⟧\nLeaders learn.\nLeaders serve.\nBosses talk.\nBosses blame.\nChoose wisely.' },
    { text: '⟦I said no.⟧\nTo the client.\nTo the money.\nTo the fame.\nAnd I slept.\nFor the first time.' },
    {
      text: '⟦Monday, seven in the morning.⟧\nThe phone rings.\nIt is the bank.\nMy heart stops.\nThen a voice.\nIt changed my life.',
    },
  ],
  quiet: [
    {
      text: 'Three sites, three answers.\n- Leeds: no one came.\n- Turin: forty questions.\n- Lyon: one, the right one.\n- Oslo: rain.\n- Gent: next week.\nI expected the opposite, and I would like to know why Turin talks.',
      near: true,
    },
    {
      text: 'I fired my best salesman in March. He sold more than anyone and broke the team, and I had known it for a year. What I still do not know is whether the numbers would have held without him.',
    },
    { text: 'We moved.\nThe new hall is dry.\nCome and see it.', near: true },
    {
      text: 'The rota changes in May.\nWe asked the night shift first, because they carry most of it and nobody had asked them in eleven years.\nThey want Fridays.\nWe can do every second one.\nThe works council reads the draft on Monday and tells us what we have missed, as it should.\nMore then.',
      near: true,
    },
    { text: 'Dry cellar.\nOld pumps.\nOne valve, and Rosa knows it.' },
  ],
};
