import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

/** Of what holds in general one may have seen a case; not of what is denied, nor of one person, nor of what has parts. */
const general =
  /^(?!(?:the future|some|more|less|fewer|stop|quit|the rest)\b)(?!.*(?:\b(?:not|no|never|nothing|nobody|none|without|cannot|he|she|his|her|you|your|this|that|it|now)\b|n't\b|=))[^,;:–—…]{8,70}$/;

export const punchline: Rule = {
  id: 'punchline',
  family: 'bait',
  level: 'hint',
  on: true,
  scope: ['post', 'reply'],
  title: 'slogan',
  why: 'The figure sounds finished, and by now many take it for machine text. The case in which you saw it invites an answer.',
  example: {
    bad: 'Leadership is not about titles. It’s about trust.',
    good: 'It’s about trust. I saw it when the night shift stopped the line without asking me.',
  },
  source: {
    title:
      'Cardon and Coman, “Professionalism and Trustworthiness in AI-Assisted Workplace Writing”, 2025: text seen as machine-made is judged less sincere',
  },
  find: {
    phrases: [
      "(it's|it is|this is|that's|this isn't|it isn't|that isn't) not (just|only|about|a|an|the)? ~4 (it's|it is|that's|but)",
      "(it|this|that) isn't (just|only|about|a|an|the)? ~4 (it's|it is|that's|but)",
      "(doesn't|don't|isn't|aren't|didn't|can't) just ~4 (it|they|he|she|you|we) ",
      '^ ~4 (is|are|was) not (about|just about|only about) ~4 $',
      "^ ~4 (isn't|aren't|wasn't) (about|just about) ~4 $",
      '(is|are) not ~3 but ~4 $',
      "(is|are|it's|isn't) no longer (about|just|only|a|an|the) ~4 (it's|it is|they're|but) ~5",
      '^ not because ~7 $',
      '^ some ~4 others ~5 $',
      '(bosses|managers|losers|amateurs|followers) ~3 (leaders|winners|professionals|pros) ~4 $',
      'the rest is (just|only)? (noise|details|detail|history|theatre|theater|commentary)',
      '^ (less|fewer) ~2 more ~3 $',
      '^ more ~2 (less|fewer) ~3 $',
      '^ no ~2 no ~2 (just|only|no) ~4',
      '^ (stop|quit) ~3 (start|become|build) ~3 $',
      "^ <virtue> (is|isn't|are|comes|starts|begins|beats|eats|requires|takes|doesn't|don't|builds|wins|happens|belongs|means|compounds) ~6 $",
      "^ the future (is|isn't|belongs|starts) ~6 $",
      '^ (great|good|true|real|bad|smart|strong|the best) (leaders|leadership|managers|companies|teams|people|ideas|products|founders|culture|cultures) ~7 $',
      '^ ~4 = ~5 $',
    ],
    words: {
      virtue:
        list(`success leadership trust culture growth talent excellence discipline courage passion consistency innovation kindness integrity
        change failure happiness clarity execution focus freedom progress confidence perfection simplicity curiosity empathy resilience love
        hope hate greed strategy creativity opportunity opportunities knowledge power`),
    },
    mark: 'sentence',
    sentence: { words: [3, 18], numbers: [0, 0], questions: [0, 0], names: [0, 1] },
    unless: [
      '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|yesterday|april|june|july|pump|valve|error|typo|correction|sorry)',
      "(i|i'm|i've|my|me|our)",
    ],
  },
  suggest: [
    {
      size: 'turn',
      whole: true,
      from: /^(?<x>(?!(?:it|this|that|and|but|so)\b)[^,;:–—]{3,40}?) (?:is not|isn't|is no longer) (?:just |only |merely |about )?[^,;:–—]{2,40}?[,;:–—-]+ ?(?:it's|it is) (?<y>(?:about|an?|the) (?!.*\b(?:not|no|never|he|she|you|now)\b)[^,;:]{3,40})$/,
      to: '{X} is {y}. I saw it [where and when I saw it].',
      stands: 'freely',
    },
    {
      size: 'turn',
      whole: true,
      from: /[,;:–—-]? ?(?:it's|it is|that's) (?<y>(?:about|an?|the) (?!.*\b(?:not|no|never|he|she|you|now)\b)[^,;:]{3,40})$/,
      to: 'It’s {y}. I saw it [where and when I saw it].',
      stands: 'freely',
    },
    {
      size: 'turn',
      whole: true,
      from: /\bnot [^,;:]{3,40}?,? but (?<y>(?:about|an?|the) (?!.*\b(?:not|no|never|he|she|you|now)\b)[^,;:]{3,40})$/,
      to: 'It’s {y}. I saw it [where and when I saw it].',
      stands: 'freely',
    },
    // In the middle it is a step of what is being shown.
    { size: 'turn', whole: true, from: general, to: '{own}: I saw it [where and when I saw it].', stands: 'last' },
  ],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Leadership is not about titles.⟧ It’s about trust.' },
    {
      text: 'Budgets pass. ⟦Great teams give people time.⟧',
      after: 'Budgets pass. Great teams give people time: I saw it [where and when I saw it].',
    },
    {
      text: '⟦It’s not a cost, it’s an investment.⟧',
      after: 'It’s an investment. I saw it [where and when I saw it].',
    },
    { text: '⟦Bosses give orders, leaders give meaning.⟧' },
    { text: '⟦It isn’t about the product, it’s about the people.⟧' },
    { text: '⟦Success is not luck but courage.⟧' },
    {
      text: '⟦A lathe is no longer a tool, it’s a promise.⟧',
      after: 'A lathe is a promise. I saw it [where and when I saw it].',
    },
    { text: '⟦Some talk, others act.⟧' },
  ],
  quiet: [
    { text: 'It’s not Monday, it’s Tuesday at 10.', near: true },
    { text: 'It is not the pump, it’s the valve that Rosa changed.', near: true },
    { text: 'Success in this test is a dry cellar on Monday.', near: true },
    { text: 'My report is not about titles, and our team knows it.', near: true },
    { text: 'We tried four rotas, and the third one held.' },
  ],
};
