import type { Examples, Find, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

const subject: Pick<Find, 'words' | 'mark' | 'once' | 'draft' | 'unless'> = {
  words: {
    finance: [
      ...list('revenue revenues margins ebitda dividend dividends earnings'),
      ...['cash flow', 'net income', 'operating profit', 'profit warning', 'market cap', 'earnings per share'],
    ],
  },
  mark: 'phrase',
  once: true,
  draft: { quietPeriod: [1] },
  unless: [
    '(margin|margins) (of|for) (error|safety|manoeuvre|maneuver|doubt)',
    '(page|wide|narrow|left|right|in the) (margin|margins)',
    '(personal|tree|plant|hair|population|economic) growth',
    'growth mindset',
    '(revenue|revenues) (stream|streams|channel|channels|org|team)',
    'our (sales|stock) (team|teams|kick|people|force|reps|room)',
    '(your|their|his|her) ~1 <finance>',
    '<finance> (transcripts|projections|season)',
    '(hourly|creator|margin) (earnings|approval)',
  ],
};

export const quietPeriod: Rule = {
  id: 'quiet-period',
  family: 'risk',
  level: 'caution',
  on: true,
  scope: ['post', 'reply'],
  title: 'finance in a quiet period',
  why: 'Your organisation has set a quiet period for these days, and this touches finance. Other topics are free; for this one, ask the person in charge first.',
  example: { bad: 'A strong quarter is coming to an end.', good: 'I spent the day with the night shift.' },
  source: {
    title: 'AMF, DOC-2014-15, on silence before results; guide of the CLIFF, 2019',
    url: 'https://www.cliff.asso.fr',
  },
  // What the sentence is about; where others are named, addressed or linked to, it is about them.
  find: {
    phrases: [
      '^ ~2 <finance>',
      '(strong|good|great|record|best|tough|weak) quarter',
      '^ growth (is|comes|has|takes|needs|means)',
    ],
    ...subject,
    sentence: { names: [0, 0], mentions: [0, 0], hashtags: [0, 0], links: [0, 0] },
  },
  also: [
    { phrases: ['<finance>'], ...subject, sentence: { we: [1], mentions: [0, 0] } },
    {
      phrases: [
        '<finance> ~7 <company>',
        '<company> ~7 <finance>',
        '(our|annual|quarterly|half-year|full-year) (financial)? (results|earnings)',
        '(earnings|results) (call|release|report)',
        '(our|this|last) quarter (is|was|has|comes|ends|closes|results|figures)',
        '(our|organic|profitable|double-digit) growth',
        'our (orders|sales|stock|shares|bookings|turnover|profit|profits|margin|revenue|revenues|business growth)',
        'our (gross|operating|net|profit|ebitda|pre-tax) margin',
        '(our|the) (order book|order intake|guidance|share price|stock price)',
        'our (outlook|forecast)',
      ],
      ...subject,
    },
  ],
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: 'A ⟦strong quarter⟧ is coming to an end.', when: { hour: 10, quietPeriod: true } },
    { text: '⟦Margins⟧ are a matter of patience.', when: { hour: 10, quietPeriod: true } },
    { text: '⟦Our order book⟧ tells a story.', when: { hour: 10, quietPeriod: true } },
    { text: '⟦Growth is⟧ a team sport.', when: { hour: 10, quietPeriod: true } },
    { text: '⟦Dividends⟧ are not the only measure of success.', when: { hour: 10, quietPeriod: true } },
  ],
  quiet: [
    { text: 'Growth is a team sport.', when: { hour: 10 } },
    { text: 'I spent the day with the night shift.', when: { hour: 10, quietPeriod: true } },
    { text: 'The tree growth in our yard surprises me.', when: { hour: 10, quietPeriod: true }, near: true },
    { text: 'She wrote her doubts in the margin of my plan.', when: { hour: 10, quietPeriod: true }, near: true },
    { text: 'Kronos doubled its revenue in the year I left Leeds.', when: { hour: 10, quietPeriod: true }, near: true },
    { text: 'The results of the match are on the door.', when: { hour: 10, quietPeriod: true }, near: true },
  ],
};
