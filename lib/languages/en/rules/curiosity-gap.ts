import type { Examples, Recipe, Rule } from '../../../engine/rule';

/** What remains of “Here’s how to start” is a plain title. */
const title = /^(?:and |but |so )?here(?:'s| is) (?:exactly )?(?<x>(?:how|what) .+)$/;

/** The fact instead of the promise; what follows the hook in its paragraph stays. */
const say = (to: string, from?: RegExp): Recipe[] => {
  const match = from && ({ whole: true, from } as const);
  return [
    { size: 'turn', ...match, to: `${to} {line:next}` },
    { size: 'turn', ...match, to },
  ];
};

export const curiosityGap: Rule = {
  id: 'curiosity-gap',
  family: 'bait',
  level: 'suggest',
  on: true,
  scope: ['post'],
  title: 'withheld point',
  why: 'The line holds back the point so that readers click. Those you want to talk with would rather have the point, in line one.',
  example: {
    bad: 'You won’t believe what our auditor found.',
    good: 'Our auditor found three duplicate invoices a week.',
  },
  source: {
    title: 'Chakraborty and others, “Stop Clickbait: Detecting and Preventing Clickbaits in Online News Media”, 2016',
    url: 'https://arxiv.org/abs/1610.09786',
  },
  find: {
    phrases: [
      "you (won't|will not|wouldn't|will never|would never) believe (what|how|who|this|why|where|it|the)",
      "^ you (won't|will not|will never) (believe|guess) ~3 $",
      "^ (i|we) (almost|nearly) (didn't|did not) (share|post|publish|write) (this|it) ~3",
      '^ (i|we) (debated|hesitated|thought twice) ~2 (sharing|posting|before sharing|before posting|to share|to post) this',
      '(nobody|no one|no-one) (ever)? (tells you|talks about|is talking about|warns you|told me) (this)? (about ~6)? $',
      "(what|that) (nobody|no one|most people|they|experts) (tells|tell|don't tell|won't tell|never tell) you",
      '^ (this|that) (one)? (simple)? (question|sentence|book|conversation|email|phrase|habit|word|mistake|advice|trick|moment|meeting|call|message) (completely|totally|has)? changed (how|the way|my|everything)',
      '^ what happened next ~3 (you|me|us|everyone|everything|shocked|stunned|incredible|unbelievable|magic)',
      '^ what happened next $',
      'will (surprise|shock|amaze|stun|blow) (you|your mind)',
      '^ (read|watch|stay|wait|scroll) (until|till|to|for|this to|it to) the (very)? end $',
      "(here is|here are|here's|this is) (the)? (secret|shocking|surprising) ~3",
      '(the|a|this|one) (weird|crazy|simple|little-known|dirty) (trick|secret|hack) ~2',
      '^ (the)? (results|result|answer|reason|outcome|ending) (will|might|may) (surprise|shock) you',
      '^ (and)? then (this|it|everything) happened $',
      '^ (want to know|wanna know|curious|guess) (how|why|what|what happened|more) $',
    ],
    mark: 'with-next',
    unless: ['(no|not) (surprise|shock)'],
  },
  also: [
    // What follows it in its line is the answer, as a rule.
    {
      phrases: ['^ ~2 (ready to|want to|wanna) (see|know|find out|discover) (what|how|why|the) ~6 $'],
      mark: 'with-next',
      line: { sentences: [1, 1], links: [0, 0] },
    },
    // Before a list or a link it is a plain title, and in one line with what it announces an opening.
    {
      phrases: [
        "^ (and|but|so)? (here's|here is) how $",
        "^ (and|but|so)? (here's|here is) (exactly)? (what|how) (to do|you should do|you can do|you need to do|i do|i did|happened|i learned|i've learned|works|it works|i'd do|they did|we did|changed|to do it) (instead|next|it|now|about it)? $",
      ],
      mark: 'with-next',
      line: { sentences: [1, 1], links: [0, 0] },
      draft: { listLines: [0, 1] },
    },
    {
      level: 'hint',
      phrases: [
        "^ (and|but|so)? (here's|here is) (exactly)? how (i|we|you|to) ~6 $",
        "(most|99 %|95 %|90 %) (of)? (people|leaders|founders|companies|managers|ceos) (get (this|it) wrong|don't know this|miss this|never realise)",
        "(most|99 %|95 %|90 %|80 %) of (people|you|founders|leaders|creators|us) ~3 (this|wrong|never|don't|won't|miss|fail|quit)",
      ],
      mark: 'with-next',
      line: { links: [0, 0] },
      draft: { listLines: [0, 1] },
    },
    // Answered in the next breath, as a rule.
    {
      level: 'hint',
      phrases: [
        '^ (and|but|so)? (the|my|his|her|their)? (biggest|real|surprising|crazy|best|worst|only|scary|sad|funny)? (result|results|problem|secret|catch|answer|part|truth|reason|lesson|difference|kicker|twist|irony|solution|reality|outcome|takeaway|magic|trick|good news|bad news) $',
      ],
      mark: 'with-next',
      sentence: { questions: [1] },
    },
  ],
  suggest: [
    { size: 'trim', whole: true, from: title, to: '{X}{end} {line:next}' },
    { size: 'trim', whole: true, from: title, to: '{X}{end}' },
    { size: 'trim', whole: true, from: title, to: '{X}' },
    // “The secret? Asking early.” would leave half a sentence.
    { size: 'trim', from: /^/, to: '{line:next}', around: /▮(?![^▮?]{0,40}\? \w+ing\b)[^▮]*▮/ },
    {
      size: 'turn',
      whole: true,
      from: /^(?:and |but |so )?here(?:'s| is) how$/,
      to: 'It comes down to [one thing].',
      stands: 'freely',
    },
    ...say(
      '{Who} {did}: [one thing].',
      /\bbelieve what (?<who>(?:our|my|the|a|an|your|this) [^,;:]{3,40}?|[^,;: ]{3,20}) (?<did>found|said|did|told me|told us|saw|built|discovered|learned|wrote|asked|taught me|taught us)(?: next)?$/,
    ),
    ...say(
      'What I have learned about {x}: [one thing].',
      /\b(?:tells you|talks about|told me|warns you|tell you)(?: this)? about (?<x>[^,;:]{3,60})$/,
    ),
    ...say(
      'I {act} differently since this {what}: [one thing].',
      /^(?:this|that) (?:one )?(?:simple )?(?<what>\w+) (?:completely |totally |has )?changed how i (?<act>.{3,60})$/,
    ),
    ...say('What came next: [what surprised me].', /^what happened next\b/),
    ...say(
      'What made me hesitate to {verb} this: [one thing].',
      /^i (?:almost|nearly) (?:didn't|did not) (?<verb>share|post|publish|write)\b/,
    ),
    ...say(
      'What held me back from {verb} this: [one thing].',
      /^i (?:debated|hesitated|thought twice)\b.*\b(?<verb>sharing|posting)\b/,
    ),
    ...say(
      'What surprised me {when}: [what surprised me].',
      /\b(?:believe|guess) what happened (?<when>(?:when|after|while|as|once|the day|in|at|on) [^,;:]{4,80})$/,
    ),
    ...say(
      'What I take from this {what}: [one thing].',
      /^(?:this|that) (?:one )?(?:simple )?(?<what>question|sentence|book|conversation|email|phrase|habit|word|mistake|advice|trick|moment|meeting|call|message) (?:completely |totally |has )?changed (?:how|the way|my|everything)\b/,
    ),
    {
      size: 'turn',
      whole: true,
      from: /^(?:and )?then (?:this|it|everything) happened$/,
      to: 'Then [what surprised me].',
    },
    { size: 'turn', whole: true, from: /^(?:read|watch|stay|wait|scroll)\b/, to: 'In short: [one thing].' },
  ],
};

export const examples: Examples = {
  fires: [
    { text: "⟦You won't believe what our auditor found.⟧", after: 'Our auditor found: [one thing].' },
    {
      text: '⟦You will never believe what the customs officer asked. He wanted the serial number of the cake.⟧',
      after: 'He wanted the serial number of the cake.',
    },
    { text: "⟦I almost didn't share this.⟧", after: 'What made me hesitate to share this: [one thing].' },
    {
      text: '⟦The one thing nobody tells you about being a CEO.⟧',
      after: 'What I have learned about being a CEO: [one thing].',
    },
    { text: '⟦This question changed how I hire.⟧', after: 'I hire differently since this question: [one thing].' },
    { text: '⟦What happened next will surprise you.⟧', after: 'What came next: [what surprised me].' },
    { text: '⟦Here’s what I did next.⟧', after: 'What I did next.' },
    { text: '⟦Read to the end.⟧', after: 'In short: [one thing].' },
    {
      text: 'We sold twice as many pumps in five months.\n⟦Here’s how⟧:\nWe had stopped to answer with brochures.',
      after:
        'We sold twice as many pumps in five months.\nIt comes down to [one thing]:\nWe had stopped to answer with brochures.',
    },
  ],
  quiet: [
    {
      text: 'Our auditor found 3 duplicate invoices a week. Here is why it took us two years to see it.',
      near: true,
    },
    { text: 'We sold twice as many pumps, because we call back. Here’s how: https://acme.example/pumps', near: true },
    { text: 'Here’s how we test a gate:\n1. Close it.\n2. Push it.', near: true },
    { text: 'I hesitated to close the site; two figures decided me.', near: true },
    { text: 'I read the minutes to the end of page 40, then I called the mayor.', near: true },
    { text: 'This law changed how we store solvents: nothing above two litres stays on the floor.', near: true },
    { text: 'Nobody told me that the lift was out, so I met the whole third floor on the stairs.' },
  ],
};
