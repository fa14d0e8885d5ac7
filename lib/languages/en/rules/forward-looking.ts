import type { Examples, Rule } from '../../../engine/rule';
import { unsourced } from '../../any/unsourced';
import { forecasts } from '../money';

export const forwardLooking: Rule = {
  id: 'forward-looking',
  family: 'risk',
  level: 'caution',
  on: true,
  scope: ['post', 'reply'],
  title: 'forecast in public',
  why: 'This sentence says where the firm’s figures or deals are heading. If it is published already, add the link; if not, it belongs to a release first.',
  example: {
    bad: 'We expect revenue to grow by 12% next year.',
    good: 'We published our outlook this morning; ask me what is unclear in it: acme.example/outlook',
  },
  source: {
    title:
      'SEC v. Musk and Tesla, 2018: 20 million dollars each; topics such as finances and production then needed approval before posting',
  },
  find: {
    phrases: [
      '<firm> ~1 <expect> ~3 <money>',
      'our ~2 <money> <will> ~4 <grow>',
      '<firm> ~1 <will> ~1 <grow> ~3 <money>',
      '<firm> ~1 <will> ~1 (acquire|buy|take over|merge with|take a stake in) ~2 (competitor|competitors|rival|rivals|company|companies)',
      '<firm> ~1 <will> ~1 (acquire|take over|merge with) <name>',
      '<firm> ~1 <will> ~1 (be|become|stay|remain|turn) ~1 (profitable|cash-positive|cash positive|break even|debt-free|debt free)',
      '<firm> ~1 <will> ~1 (break even|make a profit|make a loss)',
      '<firm> ~1 (<will>|expect|expects) ~2 record (quarter|half|sales|profit|profits|revenue|revenues|earnings)',
    ],
    words: forecasts,
    ...unsourced,
    unless: [
      '(nation|country|america|american|americans|federal|state|states|government|tax|taxes|taxpayers|analysts|economists|gdp|inflation)',
    ],
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦We expect revenue to grow by 12% next year.⟧' },
    { text: '⟦We are on track to double sales by June.⟧' },
    { text: '⟦Our margins will exceed 20%.⟧' },
    { text: '⟦The group plans to acquire two competitors this summer.⟧' },
    { text: '⟦We will be profitable next year.⟧' },
    { text: '⟦I think we will have a record quarter.⟧' },
  ],
  quiet: [
    { text: 'We will plant forty trees behind the plant in May.' },
    { text: 'Analysts expect the sector to shrink. What do you see in your orders?', near: true },
    { text: 'We expect revenue to grow by 12%, as published this morning: https://acme.example/outlook', near: true },
    { text: 'We will grow tomatoes on the roof, and the canteen will cook them.', near: true },
    { text: 'We expect a lot of questions on Monday, and I do not have all the answers.' },
    { text: 'Sales taught me to listen before I speak.' },
  ],
};
