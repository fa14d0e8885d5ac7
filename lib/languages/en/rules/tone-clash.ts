import type { Examples, Rule } from '../../../engine/rule';

export const toneClash: Rule = {
  id: 'tone-clash',
  family: 'risk',
  level: 'caution',
  on: true,
  scope: ['post', 'reply'],
  title: 'cheer beside a grave event',
  why: 'A glad word stands beside something grave. Those concerned will read it first: is it meant for them? The usual order: what happened, who is affected, what you answer for, where to reach you.',
  example: {
    bad: 'After the layoffs, we are excited to start a new chapter.',
    good: 'We laid off forty people on Tuesday. I signed each letter, and I answer each question here.',
  },
  source: { title: 'Our own principle: first the people concerned, then everything else' },
  find: {
    phrases: [
      '<harsh> ~8 <cheer>',
      '<cheer> ~8 <harsh>',
      '<cheer> ~8 <axe> ~4 <post>',
      '^ what a (journey|ride|adventure)',
      '(proud of|happy with|pleased with) our (response|handling|reaction) ~3 (earthquake|accident|attack|fire|flood|floods|crash|explosion|layoffs)',
    ],
    words: {
      harsh: [
        ...[
          'layoffs',
          'layoff',
          'redundancies',
          'job cuts',
          'laid off',
          'made redundant',
          'dismissals',
          'letting people go',
          'laying off',
          'lay off',
          'job losses',
        ],
        ...[
          'restructuring',
          'plant closure',
          'site closure',
          'factory closure',
          'workforce reduction',
          'headcount reduction',
        ],
      ],
      axe: ['cutting', 'cut', 'eliminating', 'eliminate', 'letting', 'let'],
      post: ['jobs', 'people go', 'employees go', 'colleagues go'],
      cheer: [
        ...[
          'excited',
          'thrilled',
          'delighted',
          'exciting',
          'proud',
          'happy',
          'pleased',
          'stoked',
          'pumped',
          'glad',
          'celebrate',
          'new chapter',
          'fresh start',
          'bright future',
          'good news',
          'great news',
        ],
        ...['an opportunity to', 'opportunity to (grow|reinvent|build|start)', 'a new page', 'hooray'],
      ],
    },
    mark: 'sentence',
    sentence: { questions: [0, 0] },
    draft: { grave: [1] },
    quiet: [],
    unless: [
      "(hiring|hire|if you|anyone|people announce|affected by|who were|they were|vulnerability|not|isn't|aren't|never|despite|avoid|without|no layoffs|debt)",
    ],
  },
  also: [
    // Who does it and calls it out has a party in his voice.
    {
      phrases: ["(we|we're|we've|i|i'm|i've) ~4 <harsh>", "(we|we're|we've|i|i'm|i've) ~2 <axe> ~4 <post>"],
      words: {
        harsh: ['laying off', 'laid off', 'letting people go', 'restructuring'],
        axe: ['cutting', 'cut', 'eliminating', 'eliminate', 'letting', 'let'],
        post: ['jobs', 'people go', 'employees go', 'colleagues go'],
      },
      mark: 'sentence',
      sentence: { questions: [0, 0], exclamations: [1] },
      draft: { grave: [1] },
      quiet: [],
      unless: [
        "(was|were|been|got|hiring|hire|if you|not|isn't|aren't|didn't|don't|won't|never|avoid|avoided|without|no|zero|stop|must|cannot|can't|hate|sorry)",
      ],
    },
    {
      phrases: ['^ restructuring ~1 (complete|completed|done|finished) ~2 <emoji>'],
      mark: 'sentence',
      quiet: [],
    },
  ],
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦After the layoffs, we are excited to start a new chapter.⟧' },
    { text: 'We lost Paul, who died on Friday. ⟦What a journey!⟧' },
    { text: '⟦Proud of our response to the earthquake⟧ 🎉' },
    { text: '⟦Redundancies are an opportunity to grow.⟧' },
    { text: '⟦Thrilled to turn the page after the job cuts.⟧' },
    { text: '🎉 ⟦So excited to announce that we are laying off 90 people to focus on growth!⟧ 🚀' },
    { text: '⟦Today we laid off a third of the team to move faster!⟧' },
  ],
  quiet: [
    { text: 'We laid off forty people on Tuesday 😔 I signed each letter.', near: true },
    { text: 'We did it without layoffs, and I am proud of the night shift!', near: true },
    { text: 'We laid off forty people on Tuesday. I signed each letter.' },
    { text: '400 days with zero accidents: what did you change first?', near: true },
    { text: 'The price war goes on, and we are excited to fight it with better bread!', near: true },
    { text: 'If you were hit by layoffs: we are excited to meet you, four posts are open.', near: true },
    { text: 'He died on Friday. I owe him the quiet pump.', near: true },
  ],
};
