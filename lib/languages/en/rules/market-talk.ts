import type { Examples, Rule } from '../../../engine/rule';

export const marketTalk: Rule = {
  id: 'market-talk',
  family: 'risk',
  level: 'caution',
  on: true,
  scope: ['post', 'reply'],
  title: 'talk of shares or deals',
  why: 'Two words on the firm’s own price, funding or takeover can move a market and bind you. Those who look after investors should see them first.',
  example: {
    bad: 'Our share price does not reflect our work.',
    good: 'Three customers told me why they stayed. That is what I work for.',
  },
  source: { title: 'SEC v. Musk and Tesla, 2018: “funding secured”; AMF, DOC-2014-15' },
  find: {
    phrases: [
      'our (share price|stock price|market cap|market capitalisation|market capitalization)',
      'our (stock|shares|valuation) (is|are|does|do|will|should|deserves|deserve|price)',
      '(honestly|frankly|clearly|really|simply) ~1 (our|the) (stock|shares|share) ~1 (undervalued|overvalued)',
      '(our|the company|we) ~3 (undervalued|overvalued) ~2 (market|investors|analysts)',
      '(taking|take) (the company|our company|us) (private|public)',
      'funding secured',
      '(closing|close) our (series <letter>|seed|next|new|funding) ~2 (round|next|this|soon|in|by)',
      'short sellers (will|are going|should|beware)',
      '(we|the company|the group) ~2 in talks (to|with|about) ~2 (buy|sell|sold|acquire|merge|merger|takeover|investors|buyer|bank|banks)',
    ],
    words: { letter: ['a', 'b', 'c', 'd', 'e'] },
    mark: 'sentence',
    sentence: { questions: [0, 0] },
    draft: { links: [0, 0] },
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Our share price does not reflect our work.⟧' },
    { text: '⟦Honestly the stock is undervalued.⟧' },
    { text: '⟦We may take the company private.⟧ More in a moment.' },
    { text: '⟦Closing our Series B next week.⟧' },
    { text: '⟦Short sellers will lose.⟧' },
  ],
  quiet: [
    { text: 'We share the office kitchen with a bakery.', near: true },
    { text: 'I bought my first shares at 19 and sold them too late.', near: true },
    { text: 'Our stock room floods when it rains.', near: true },
    { text: 'The vaccine funding was secured by the town in May.', near: true },
    { text: 'I took the night train with two nurses.' },
  ],
};
