import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

const agreed = [
  '(agreed|permission|consent|allowed me|their blessing|her blessing|his blessing)',
  '(thank|thanks|proud|congratulations|kudos|welcome)',
];

export const namedThirdParty: Rule = {
  id: 'named-third-party',
  family: 'risk',
  level: 'caution',
  on: true,
  scope: ['post', 'reply'],
  title: 'third party named',
  why: 'This says something private or unkind about somebody who can be recognised and has not been asked. What happened can be told without the name.',
  example: { bad: 'Our client Barton pays late.', good: 'A client pays late. I rang on Monday instead of writing.' },
  source: {
    title:
      'French law of 1881 on the freedom of the press: a person who can be recognised need not be named to be defamed',
  },
  find: {
    phrases: [
      '(our|my) <party> <name> <name>? ~6 <bad>',
      '(our|my) patient <name> <name>? (is|was|has|had|feels|felt|came|died|suffers|recovers|recovered|can|could|went|left|will)',
    ],
    words: {
      party: list('client customer supplier vendor tenant contractor subcontractor'),
      bad: list(`late owes owed unpaid refuses refused lied lies cheated cheats complained complains leak leaked sued sues bankrupt insolvent
        failed fails breach breached stole unreliable overcharged insulted threatened`),
    },
    mark: 'sentence',
    unless: agreed,
    sentence: { questions: [0, 0] },
  },
  also: [
    {
      phrases: [
        '(we|i) ~2 (fired|sacked|dismissed|suspended|disciplined|demoted|sued) <name>',
        '(we|i) ~2 (let go|laid off|let go of|are suing|fell out with) <name>',
        '(we|i) ~2 (fired|sacked|dismissed|suspended|disciplined|demoted) (our|my|the) ~3 <name>',
        '(we|i) ~2 let <name> <name>? go $',
        '^ <capital> (was|has been) <out> $',
        '^ <capital> (was|has been) <out> ~2 (monday|tuesday|wednesday|thursday|friday|yesterday|today|last week|this week|last month|this morning)',
      ],
      words: {
        out: ['dismissed', 'sacked', 'fired', 'suspended', 'disciplined', 'demoted', 'let go', 'made redundant'],
      },
      mark: 'sentence',
      unless: agreed,
      sentence: { questions: [0, 0] },
    },
    { phrases: ['<sensitive>'], mark: 'phrase' },
  ],
  suggest: [
    {
      size: 'trim',
      whole: true,
      from: /^(?:our|my) (?<who>client|customer|supplier|vendor|tenant|contractor|subcontractor) (?:[^\s,]+ ){1,2}?(?<did>(?:pays?|paid|owes?|had|has|is|was|refused|lied|lies|complained|sued|failed|still) .{3,})$/,
      to: 'A {who} {did}{end}',
      drops: 'names',
    },
    {
      size: 'trim',
      whole: true,
      from: /^\S+ (?<was>(?:was|has been) (?:dismissed|sacked|fired|suspended|disciplined|demoted|let go|made redundant).*)$/,
      to: 'Somebody in the team {was}{end}',
      drops: 'names',
    },
  ],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Our client Barton pays late.⟧', after: 'A client pays late.' },
    { text: '⟦We let go Marcus last week.⟧ The night shift asked me why.' },
    { text: '⟦Our customer Delmas had a leak.⟧', after: 'A customer had a leak.' },
    { text: '⟦Marcus was dismissed on Friday.⟧', after: 'Somebody in the team was dismissed on Friday.' },
    { text: '⟦We sued Hartmann in May.⟧' },
    { text: '⟦We fired our site manager, Tom Hill, for cause.⟧' },
    { text: '⟦Our patient John Ash recovered from a lung disease.⟧' },
    { text: '⟦Our patient Lea is better.⟧' },
    { text: 'The drawings for ⟦Lynx⟧ are on my desk.' },
  ],
  quiet: [
    { text: 'Rosa fixed eleven boards by hand.' },
    { text: 'One of our clients, who agreed to be quoted, pays in ten days.', near: true },
    { text: 'Our client Barton, who gave us permission to say so, was late twice and told us why.', near: true },
    { text: 'Our customer Delmas sent six people to help on Sunday.', near: true },
    { text: 'We let go of three habits in May.', near: true },
    { text: 'Be patient: Lea is on her way with the key.', near: true },
  ],
};
