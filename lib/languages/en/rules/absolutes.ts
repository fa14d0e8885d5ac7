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
      'nothing (works|matters|changes|beats)',
      '(without|no) (exception|exceptions)',
      '(every single|each and every)',
    ],
    mark: 'phrase',
    distinct: 2,
    draft: { words: [1, 60] },
    unless: [
      "(i|we|she|he|they|i've|we've|had|have|has|i'd) ~1 never",
      'never (bypass|enter|touch|leave|open|mix|use|forget|again|mind)',
      "(recycled|welcome|thank|thanks|proud|love|grateful|happy|almost|nearly|hardly|not|isn't|aren't|sorry|apologies|apologise|apologize)",
      // A rule is meant without exception, and so is a fact about those whom something befell.
      '(must|shall|have to|has to|need to|needs to|required|mandatory|forbidden|allowed|badge|may|law|rule|rules|policy)',
      '(hurt|injured|harmed|wounded|missing|safe|safely|out|home|evacuated|evacuate|alive|accounted|unharmed|rescued|affected|infected|dead|died|killed|hit|closed|closes|open|hospital|emergency|fire|bomb|alarm)',
      '(everyone|everybody|nobody|no one|no-one|all ~1|every ~1) ~1 (was|were|got|had|came|left|went|stayed|said|knew|saw|heard|made|did|waited|showed|told|asked|is here|is in|is on)',
      '(to|for|with) (everyone|everybody) (who|that|in|at|on)',
    ],
  },
  // Who everybody is, and whether it was nobody, only the writer knows: there is no other word for it.
  suggest: [
    { size: 'trim', from: /^(?:always|never)$/, to: '{soften:phrase}' },
    { size: 'trim', from: /^the only (?<x>way|secret|answer|path)$/, to: 'one {x}' },
    {
      size: 'trim',
      from: /^all (?<x>managers|leaders|bosses|founders|companies|politicians|startups)$/,
      to: 'many {x}',
    },
    { size: 'trim', from: /^nothing (?<x>works|matters|changes|beats)$/, to: 'little {x}' },
    { size: 'trim', from: /^without exceptions?$/, to: 'as far as I have seen' },
  ],
};

export const examples: Examples = {
  fires: [
    { text: 'Good leaders ⟦never⟧ shout and always listen.', after: 'Good leaders rarely shout and always listen.' },
    { text: '⟦Everyone⟧ knows that nobody reads reports.' },
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
    { text: 'Our office in Leeds was flooded last night. Nobody was hurt. Everybody is safe.', near: true },
    { text: 'The alarm went off at nine. Everyone is out, nobody is missing.', near: true },
    { text: 'Everyone must wear a badge. Nobody may enter without one.', near: true },
    { text: 'Our hospital never closes and always answers.', near: true },
    { text: 'Sorry to everyone who waited: nobody told you that the line was down.', near: true },
    { text: 'Almost everyone reads the first page, hardly anybody the last.' },
  ],
};
