import type { Examples, Rule } from '../../../engine/rule';
import { figures } from '../money';

export const unpublishedFigures: Rule = {
  id: 'unpublished-figures',
  family: 'risk',
  level: 'caution',
  on: true,
  scope: ['post', 'reply'],
  title: 'fresh business figure',
  why: 'A figure of the firm for a running period, and no release beside it. If it is public, add the link; if not, tell what the team did instead.',
  example: {
    bad: 'Q3 bookings up 18%, well done!',
    good: 'Lin’s team found six customers we had given up. That is the quarter I will remember.',
  },
  source: {
    title:
      'SEC report on Netflix and Reed Hastings, Regulation FD and social media, 2013: one figure in a Facebook post',
  },
  find: {
    phrases: [
      '<ours> ~3 <item> ~6 <period>',
      '<ours> ~6 <period> ~6 <item>',
      '^ <item> ~1 (up|down|grew|rose|fell|doubled|are up|are down|were up|were down|is up|was up|<period>) ~6 <number>',
      '^ <item> ~6 <period>',
      '<period> ~2 <ours> ~3 <item>',
      '^ (in|for)? <quarter> ~1 <item>',
      '(we|we have|our team|our teams) (passed|sold|shipped|delivered|booked|signed|added|reached|hit|crossed) ~2 <number> ~3 (<item>|viewed|streamed|sold) ~2 <period>',
    ],
    words: figures,
    mark: 'sentence',
    sentence: { numbers: [1], questions: [0, 0] },
    draft: { links: [0, 0] },
    unless: [
      '(nation|country|america|american|americans|federal|tax|taxes|gdp|inflation|unemployment|industry|economy|according to|analysts)',
      '(jobs|vaccine|vaccines|votes|voters|cases|tests|census|workers|families|veterans|households)',
    ],
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Q3 bookings up 18%, well done!⟧' },
    { text: '⟦We passed 1 billion hours viewed in June.⟧' },
    { text: '⟦Sales this month: 4,200 units.⟧' },
    { text: '⟦Orders are up 30% this quarter.⟧' },
    { text: '⟦This year our churn fell to 2%.⟧' },
  ],
  quiet: [
    {
      text: 'In 2019 we sold 4,200 units, and the pump was late; what I would change is in the report: https://acme.example/2019.',
    },
    { text: 'I ran 42 km in June.', near: true },
    { text: 'Our team planted 40 trees this month.', near: true },
    { text: 'Orders are up 30% this quarter, as published: https://acme.example/q3', near: true },
    { text: 'I read 12 customer letters this month, and answered nine.', near: true },
    { text: 'This quarter we changed one thing: the night shift writes the plan.' },
  ],
};
