import type { Examples, Rule } from '../../../engine/rule';
import { listHeading } from '../../any/around';
import { fakeBold as fakeBoldInAny } from '../../any/fake-bold';

export const fakeBold: Rule = {
  ...fakeBoldInAny,
  title: 'look-alike bold or italics',
  why: 'These are signs of mathematics that look like bold or italic letters. Screen readers skip or spell them, and a search does not find the words.',
  example: { bad: 'Read 𝘁𝗵𝗶𝘀 twice.', good: 'Read this twice.' },
  source: {
    title: 'The Unicode Standard, Mathematical Alphanumeric Symbols (U+1D400–1D7FF): for formulas, not for emphasis',
  },
  suggest: [...fakeBoldInAny.suggest, { size: 'trim', to: '{plain:span}:', around: listHeading }],
};

export const examples: Examples = {
  fires: [
    { text: '⟦𝐋𝐞𝐚𝐝𝐞𝐫𝐬𝐡𝐢𝐩⟧ is a choice.', after: 'Leadership is a choice.' },
    { text: 'Read ⟦𝘁𝗵𝗶𝘀⟧ twice.', after: 'Read this twice.' },
    { text: '⟦𝓣𝓱𝓪𝓷𝓴 𝔂𝓸𝓾⟧ all.' },
    { text: 'Our ⟦𝟐𝟎𝟑𝟎⟧ plan.' },
    { text: 'One ⟦𝘴𝘪𝘮𝘱𝘭𝘦⟧ rule.' },
  ],
  quiet: [
    { text: 'Let 𝑥 be the number of pumps.', near: true },
    { text: 'Leadership is a choice.' },
    { text: 'The 2030 plan is on page 4.' },
    { text: 'With 𝑎 and 𝑏 known, the flow follows.', near: true },
    { text: 'The sign says „Halt“ in bold.' },
  ],
};
