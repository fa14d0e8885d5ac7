import type { Examples, Rule } from '../../../engine/rule';
import { unsourced } from '../../any/unsourced';

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
      'our (stock|shares|valuation) (is|are|does|do|will|should|deserves|deserve|price|fell|rose|dropped|jumped|lost|gained|hit)',
      'our valuation ~1 (doubled|tripled|quadrupled|grew|reached|passed)',
      '(we|we have|the company|the group) ~1 (were|was|been|are) approached by ~3 (buyer|buyers|bidder|bidders|investor|investors|fund|funds|acquirer|acquirers)',
      '(received|have|had|got|turned down|refused|rejected) ~3 (takeover|acquisition|buyout) (offer|offers|bid|bids)',
      '(honestly|frankly|clearly|really|simply) ~1 (our|the) (stock|shares|share) ~1 (undervalued|overvalued)',
      '(our|the company|we) ~3 (undervalued|overvalued) ~2 (market|investors|analysts)',
      '(taking|take) (the company|our company|us) (private|public)',
      'funding secured',
      '(closing|close) our (series <letter>|seed|next|new|funding) ~2 (round|next|this|soon|in|by)',
      'short sellers (will|are going|should|beware)',
      '(we|the company|the group) ~2 in talks (to|with|about) ~2 (buy|sell|sold|acquire|merge|merger|takeover|investors|buyer|bank|banks)',
    ],
    words: { letter: ['a', 'b', 'c', 'd', 'e'] },
    ...unsourced,
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
    { text: '⟦We were approached by two buyers.⟧' },
    { text: '⟦Our valuation tripled.⟧' },
  ],
  quiet: [
    { text: 'We share the office kitchen with a bakery.', near: true },
    { text: 'I bought my first shares at 19 and sold them too late.', near: true },
    { text: 'Our stock room floods when it rains.', near: true },
    { text: 'The vaccine funding was secured by the town in May.', near: true },
    { text: 'I took the night train with two nurses.' },
  ],
};
