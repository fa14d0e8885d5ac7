import type { Examples, Rule } from '../../../engine/rule';

export const promise: Rule = {
  id: 'promise',
  family: 'risk',
  level: 'caution',
  on: true,
  scope: ['post', 'reply'],
  title: 'open-ended promise',
  why: 'Readers will hold you, or the firm, to this without end. What you will do yourself, and by when, is smaller and can be kept.',
  example: {
    bad: 'I promise nobody will lose their job.',
    good: 'I do not know yet whether we keep the site. I decide on 12 June, and tell you here first.',
  },
  source: {
    title:
      'Gollwitzer and Sheeran, “Implementation Intentions and Goal Achievement: A Meta-analysis of Effects and Processes”, Advances in Experimental Social Psychology, 2006',
  },
  find: {
    phrases: [
      '(i|we) ~1 (promise|guarantee|swear|vow) ~2 (nobody|no one|none|no job|no jobs|never|everyone will|all of you)',
      '(we|we will|we can) guarantee (the (best|lowest|highest)|your|that (every|all|no|your)|every|full|zero|satisfaction|results)',
      "(we|i) (will|'ll|shall) never (sell|share|raise|close|lay off|fire|cut|outsource|charge|leave|compromise on)",
      "(we'll|i'll) never (sell|share|raise|close|lay off|fire|cut|outsource|charge|compromise on)",
      '^ rest assured',
      '^ no (layoffs|redundancies|job cuts|closures|price increases) (this year|next year|ever|period|at all|in <number>)',
      'you have (my|our) (word|promise)',
      '(no matter what|whatever happens|come what may) ~1 (we|i) will (stay|keep|remain|protect|be here)',
    ],
    mark: 'sentence',
    sentence: { questions: [0, 0] },
    unless: [
      '(by|before|until) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|<number>|the end of)',
    ],
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦I promise nobody will lose their job.⟧' },
    { text: '⟦We will never sell your data.⟧' },
    { text: '⟦We guarantee the best price.⟧' },
    { text: '⟦Rest assured, quality comes first.⟧' },
    { text: '⟦No layoffs this year, period.⟧' },
  ],
  quiet: [
    { text: 'I will answer every question here by Friday, I promise.', near: true },
    { text: 'I don’t know yet whether we keep the site. I decide on 12 June.' },
    { text: 'We will never forget that night on the line.', near: true },
    { text: 'Nobody can guarantee the weather, so we built a roof.', near: true },
    { text: 'The best price is the one you both laugh about.' },
  ],
};
