import type { Examples, Rule } from '../../../engine/rule';

export const absolutes: Rule = {
  id: 'absolutes',
  family: 'bait',
  level: 'hint',
  on: true,
  scope: ['post', 'reply'],
  title: 'always and never',
  why: 'Two words without exception in a few lines: readers look for the exception instead of the thought. One honest limit invites them in.',
  example: {
    bad: 'Good leaders never shout and always listen.',
    good: 'The good leaders I know rarely shout. Where have you seen it work?',
  },
  source: {
    title:
      'Yeomans and others, “Conversational Receptiveness”, Organizational Behavior and Human Decision Processes, 2020',
  },
  find: {
    phrases: [
      'always',
      'never',
      '(everyone|everybody)',
      '(nobody|no one|no-one)',
      'the only (way|thing|reason|answer|path|secret)',
      '(all|every) (managers|manager|leaders|leader|bosses|founders|founder|companies|company|employees|politicians|startup|startups)',
      'nothing (works|matters|changes|beats|happens|is|will)',
      '(without|no) (exception|exceptions)',
      '(every single|each and every)',
    ],
    mark: 'phrase',
    distinct: 2,
    draft: { words: [1, 60] },
    unless: [
      "(i|we|she|he|they|i've|we've|had|have|has|i'd) ~1 never",
      'never (bypass|enter|touch|leave|open|mix|use|forget|again|mind)',
      "(recycled|welcome|thank|thanks|proud|love|grateful|happy|almost|nearly|hardly|not|isn't|aren't)",
    ],
  },
  suggest: [
    { size: 'trim', from: /^always$/, to: 'mostly' },
    { size: 'trim', from: /^never$/, to: 'rarely' },
    { size: 'trim', from: /^(?<x>everyone|everybody)$/, to: 'almost {low:x}' },
    { size: 'trim', from: /^(?:nobody|no one|no-one)$/, to: 'hardly anybody' },
    { size: 'trim', from: /^the only (?<x>way|thing|reason|answer|path|secret)$/, to: 'one {x}' },
    {
      size: 'trim',
      from: /^all (?<x>managers|leaders|bosses|founders|companies|employees|politicians|startups)$/,
      to: 'many {x}',
    },
    { size: 'trim', from: /^nothing (?<x>works|matters|changes|beats|happens|is|will)$/, to: 'little {x}' },
    { size: 'trim', from: /^without exceptions?$/, to: 'as far as I have seen' },
  ],
};

export const examples: Examples = {
  fires: [
    { text: 'Good leaders ⟦never⟧ shout and always listen.', after: 'Good leaders rarely shout and always listen.' },
    { text: '⟦Everyone⟧ knows that nobody reads reports.', after: 'Almost everyone knows that nobody reads reports.' },
    { text: '⟦The only way⟧ to grow is to never stop.', after: 'One way to grow is to never stop.' },
    {
      text: '⟦All managers⟧ fail at this, without exception.',
      after: 'Many managers fail at this, without exception.',
    },
    { text: '⟦Nothing works⟧ and nobody cares.' },
  ],
  quiet: [
    { text: 'I had never run a strike before. I listened too late.', near: true },
    { text: 'The steel is 100% recycled.' },
    { text: 'Never bypass the guard, and always lock the press before you clean it.', near: true },
    { text: 'Always nice to see you in Leeds.', near: true },
    { text: 'Almost everyone reads the first page, hardly anybody the last.' },
  ],
};
