import type { Examples, Recipe, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

/** A frame of nouns by its verb, and the verb that says the same: `carry out the review of` → `review`. */
const verbs: readonly (readonly [noun: string, verb: string])[] = [
  ['implementation', 'start'],
  ['consolidation', 'merge'],
  ['optimi[sz]ation', 'improve'],
  ['deployment', 'install'],
  ['review|assessment|evaluation', 'review'],
  ['analysis', 'study'],
  ['reinforcement|strengthening', 'strengthen'],
];

const frames = verbs.map(
  ([noun, verb]): Recipe => ({
    size: 'trim',
    from: new RegExp(`^(?:carry out|conduct|undertake|perform|proceed with) (?:the|an?) (?:\\w+ )?(?:${noun}) of$`),
    to: verb,
  }),
);

const words = {
  carry: [
    ...list('conduct conducted conducting undertake undertook undertaking perform performed performing'),
    ...['carry out', 'carried out', 'carrying out', 'proceed with', 'proceeded with', 'proceeding with'],
    ...['embark on', 'embarked on'],
  ],
  frame: list(
    'implementation deployment optimisation optimization consolidation reinforcement strengthening facilitation utilisation utilization operationalisation operationalization review analysis assessment evaluation rollout roll-out harmonisation harmonization streamlining mutualisation',
  ),
};

export const nominalisation: Rule = {
  id: 'nominalisation',
  family: 'broadcast',
  level: 'hint',
  on: true,
  scope: ['post', 'reply'],
  title: 'nouns that hide a verb',
  why: 'Several frames of nouns in one text: nobody does anything in them. The verb is shorter, and it asks who.',
  example: {
    bad: 'We will carry out the implementation of the plan.',
    good: 'We start the plan on Monday. Two sites first.',
  },
  source: { title: 'Government Digital Service, “Words to avoid”, GOV.UK' },
  find: {
    phrases: [
      '<carry> (a|an|the|our) ~1 <frame> (of)?',
      'the <frame> of',
      '(in|within) the (context|framework) of',
      'with a view to',
      '(put|puts|putting) in place',
      '(provide|provides|providing|provided) (support|assistance|guidance) (to|for)',
      '(make|made|making) (a|the) decision (to|on|about)',
      '(take|taking|took) into (consideration|account)',
      '(for the purpose|for the purposes) of',
      '(give|given|giving) consideration to',
      '(in terms of|with regard to|with respect to|in respect of)',
      'on a (daily|weekly|monthly|regular|yearly|global|case-by-case) basis',
      '(requires|require|required) the <frame>',
    ],
    words,
    mark: 'phrase',
    distinct: 2,
  },
  // Two frames in one.
  also: [{ phrases: ['<carry> (a|an|the|our) ~1 <frame> of'], words, mark: 'phrase' }],
  suggest: [
    ...frames,
    { size: 'trim', from: /^put in place$/, to: 'set up' },
    { size: 'trim', from: /^putting in place$/, to: 'setting up' },
    { size: 'trim', from: /^provide (?:support|assistance) to$/, to: 'help' },
    { size: 'trim', from: /^provides (?:support|assistance) to$/, to: 'helps' },
    { size: 'trim', from: /^provided (?:support|assistance) to$/, to: 'helped' },
    { size: 'trim', from: /^make (?:a|the) decision to$/, to: 'decide to' },
    { size: 'trim', from: /^made (?:a|the) decision to$/, to: 'decided to' },
    { size: 'trim', from: /^take into (?:consideration|account)$/, to: 'consider' },
    { size: 'trim', from: /^took into (?:consideration|account)$/, to: 'considered' },
    { size: 'trim', from: /^on a (?<often>daily|weekly|monthly|yearly) basis$/, to: '{often}' },
    { size: 'trim', from: /^on a regular basis$/, to: 'regularly' },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: 'We will ⟦carry out the implementation of⟧ the plan.',
      after: 'We will start the plan.',
    },
    { text: '⟦The optimisation of⟧ flows requires the deployment of tools.' },
    { text: 'We ⟦proceeded with the consolidation of⟧ teams in the context of the merger.' },
    { text: '⟦With a view to⟧ the reinforcement of safety, we put in place a committee.' },
    {
      text: 'We undertook a review and ⟦provide support to⟧ sites.',
      after: 'We undertook a review and help sites.',
    },
  ],
  quiet: [
    { text: 'We start the plan on Monday. Two sites first.' },
    { text: 'I decided to merge the teams.' },
    { text: 'The analysis of the oil took three days.', near: true },
    { text: 'We put in place a second lamp, and the night shift reads the gauge again.', near: true },
    { text: 'Rosa made a decision about the belt, and I learned of it on Monday.', near: true },
  ],
};
