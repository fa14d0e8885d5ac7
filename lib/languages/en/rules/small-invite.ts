import type { Examples, Rule } from '../../../engine/rule';

export const smallInvite: Rule = {
  id: 'small-invite',
  family: 'praise',
  level: 'praise',
  on: true,
  scope: ['post', 'reply'],
  title: 'small invitation',
  why: 'You asked for little: that is easy to answer.',
  example: { bad: 'Share massively!', good: 'Give me one example from your site.' },
  source: {
    title:
      'Danescu-Niculescu-Mizil et al., “A Computational Approach to Politeness with Application to Social Factors”, ACL, 2013',
  },
  find: {
    phrases: [
      '(give|tell|send|share with|write|show) (me|us) (just)? (one|a single|one single|your one) ~1 (example|case|line|sentence|word|reason|thing|story|idea|question|figure|place|book|habit|photo|name)',
      'tell (me|us) about (your|the|a) ~1 (first|last|worst|longest|shortest) ~2',
      '(ten|five|fifteen|twenty|thirty|<number>) minutes (each|is enough|are enough|will do|of your)',
      '(one|a single) (example|line|sentence|word|figure|photo) (is enough|will do|suffices)',
      "(i|we|i'll|we'll) (will|shall|promise to)? (read|answer|reply to) (every|each) (one|answer|comment|reply|message|line|letter|question)",
      "(i|we|i'll|we'll) (will|shall)? (read|answer) (them all|all of them|you all)",
    ],
    mark: 'sentence',
    unless: [
      '(send you|free|link|dm|comment|comments|giveaway|subscribe|follow|get the|get my|download|course|template|pdf|tag)',
      '(buy|price|offer|sale|book a|schedule a|sales)',
      "(don't|never|not|if you) ~2 (tell|give|send) (me|us)",
      'tell me one (good|time|single)',
    ],
  },
  also: [
    {
      phrases: [
        'in (one|a single) (line|sentence|word)',
        "(what is|what's|what was) one (thing|habit|change|rule|example|mistake|decision) ~3 (you|your|you'd|you've)",
        '(which|what) one (thing|habit|rule|meeting|report|form) (would|did|do|could) you',
      ],
      mark: 'sentence',
      sentence: { questions: [1] },
      unless: [
        '(send you|free|link|dm|comment|comments|giveaway|subscribe|follow|get the|get my|download|course|template|pdf|tag)',
      ],
    },
  ],
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Give me one example from your site.⟧' },
    { text: '⟦In one line: what would you stop?⟧' },
    { text: '⟦Ten minutes each on Friday, no slides.⟧' },
    { text: '⟦I will read every answer tonight.⟧' },
    { text: '⟦Tell me about your first night shift.⟧' },
    { text: 'We vote on Monday. ⟦One line is enough, from whoever uses the gate.⟧' },
  ],
  quiet: [
    { text: 'Tell me one good reason to stay on this side.', near: true },
    { text: 'She gave me one example, and the link to it.', near: true },
    { text: 'Ten minutes of bread and butter every morning.', near: true },
    { text: 'The site will send me one report in May.', near: true },
    { text: 'In one line, the plant is closed.', near: true },
    { text: 'She read one line and left.' },
  ],
};
