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
      '^ what a (journey|ride|adventure)',
      '(proud of|happy with|pleased with) our (response|handling|reaction) ~3 (earthquake|accident|attack|fire|flood|floods|crash|explosion|layoffs)',
      '<harsh> ~2 <emoji>',
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
        ],
        ...['restructuring', 'plant closure', 'site closure'],
      ],
      cheer: [
        ...[
          'excited',
          'thrilled',
          'delighted',
          'exciting',
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
      "(hiring|hire|if you|anyone|affected by|who were|not|isn't|aren't|never|despite|avoid|without|no layoffs|debt)",
    ],
  },
  also: [
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
  ],
  quiet: [
    { text: 'We laid off forty people on Tuesday. I signed each letter.' },
    { text: '400 days with zero accidents: what did you change first?', near: true },
    { text: 'The price war goes on, and we are excited to fight it with better bread!', near: true },
    { text: 'If you were hit by layoffs: we are excited to meet you, four posts are open.', near: true },
    { text: 'He died on Friday. I owe him the quiet pump.', near: true },
  ],
};
