import type { Examples, Rule } from '../../../engine/rule';

export const openQuestion: Rule = {
  id: 'open-question',
  family: 'praise',
  level: 'praise',
  on: true,
  scope: ['post', 'reply'],
  title: 'open question',
  why: 'You asked a question that can be answered from experience.',
  example: { bad: 'Agree?', good: 'How do you handle on-call weekends in a team of four?' },
  source: {
    title:
      'de Vries, Gensler and Leeflang, “Popularity of Brand Posts on Brand Fan Pages”, Journal of Interactive Marketing, 2012',
  },
  find: {
    phrases: [
      '(what|how|where|when|whom|whose) ~2 <ask>',
      'which ~5 <ask>',
      '(who|which|what) ~2 (in|on|at|of) your',
      '(what|which) ~3 would you',
      '(who|whom|what|which) (did|do|would|have) you',
      '(what|how) about you',
      "(what is|what's|what was|what are|how is|how was|how's) your ~2",
      '(what|where) am i (not|missing) ~1',
      'where (does|did|would|might) (this|that|it) (break|fail|go wrong|fall short)',
    ],
    words: {
      ask: ['do you', 'did you', 'have you', 'would you', 'are you', 'were you', 'will you'],
    },
    mark: 'sentence',
    sentence: { questions: [1], words: [5] },
    // Further up, a question is mostly a heading or a hook that the text answers.
    draft: { sinceQuestion: [0, 2] },
    unless: [
      'ask yourself',
      '^ so (who|what|where) (is|are) ~5 your',
      '^ so (who|what|where) (is|are) (in|on|at) your',
      '^ ~1 step <number>',
      '(i|we) asked (him|her|them|my|our|a|the)',
      'how do you (even|then) ~1',
      'how do you ~4 then $',
      '^ (but|and|so|now) (how|what|why|where) do you',
      'what are you (trying to prove|afraid of)',
      'do you get everyone',
      "why (don't|can't|won't|would|should) you",
      'what (are you|do you|have you) (waiting|got to lose)',
      'what if i told you',
      '(do|did) you (know|want to know|realise|realize)',
      'how (do you|can you|could you) (sleep|dare|justify)',
      '(want|wonder|wondering|asked me|ask me|tell you|know) (what|how|which|where|when)',
    ],
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦What would you have done differently with six weeks?⟧' },
    { text: '⟦How do you handle on-call weekends in a team of four?⟧' },
    { text: '⟦Which of these two sites would you visit first?⟧' },
    { text: '⟦If you closed a canteen, who did you ask before?⟧' },
    { text: '⟦Where does this break in a hospital?⟧' },
    { text: 'We stopped on Friday. ⟦What am I not seeing about the night shift?⟧' },
  ],
  quiet: [
    {
      text: 'What do you learn from the night shift? We asked forty drivers. They named the gate. They named the light. Both change in May.',
      near: true,
    },
    { text: 'Agree?', near: true },
    { text: "Who doesn't love Mondays?", near: true },
    { text: 'How much longer will the minister wait?', near: true },
    { text: 'What are you waiting for, another report?', near: true },
    { text: 'I asked the drivers what they would change, and they drew me a map.' },
  ],
};
