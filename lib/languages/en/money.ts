import { list } from '../any/list';

/** What a firm's figures are about. */
const money = [
  ...list(`revenue revenues sales turnover profit profits earnings ebitda margin margins bookings dividend dividends orders arr
    profitability`),
  ...[
    'cash flow',
    'order intake',
    'order book',
    'market share',
    'operating income',
    'net income',
    'top line',
    'bottom line',
  ],
];

/** Words of statements about what a firm's figures will be. */
export const forecasts: Readonly<Record<string, readonly string[]>> = {
  firm: [
    ...list('we we’re we’ll').map((word) => word.replace('’', "'")),
    ...['the group', 'the company', 'our group', 'our company', 'our business', 'our firm'],
  ],
  money,
  expect: [
    ...list(
      'expect expects expecting forecast forecasts anticipate anticipates project projects predict target targets targeting',
    ),
    ...['aim for', 'aims for', 'aiming for', 'are guiding to', 'are guiding for'],
  ],
  will: [
    ...list('will should shall plan plans intend intends aim aims'),
    ...[
      'will',
      'plan',
      'plans',
      'intend',
      'intends',
      'aim',
      'aims',
      'expect',
      'expects',
      'going',
      'set',
      'expected',
      'likely',
    ].map((word) => `${word} to`),
    ...[
      'on track to',
      'on course to',
      'are going to',
      'is going to',
      'are set to',
      'is set to',
      'are expected to',
      'is expected to',
    ],
  ],
  grow: [
    ...list(`grow rise double triple quadruple increase exceed reach hit pass top beat improve fall drop shrink decline halve be
      come`),
  ],
};

/** Words of statements about what a firm's figures are. */
export const figures: Readonly<Record<string, readonly string[]>> = {
  ours: list('our we we’ve we’re').map((word) => word.replace('’', "'")),
  item: [
    ...money,
    ...list('churn subscribers units mrr signups'),
    'hours viewed',
    'new customers',
    'paying customers',
    'active users',
  ],
  quarter: [
    ...list('q1 q2 q3 q4 h1 h2'),
    'first quarter',
    'second quarter',
    'third quarter',
    'fourth quarter',
    'first half',
    'second half',
  ],
  period: [
    ...[
      'this month',
      'this quarter',
      'this year',
      'this half',
      'this week',
      'last month',
      'last quarter',
      'last week',
      'so far this year',
    ],
    ...[
      'year to date',
      'the quarter',
      'the first quarter',
      'the second quarter',
      'the third quarter',
      'the fourth quarter',
    ],
    ...list('january february march april may june july august september october november december').map(
      (month) => `in ${month}`,
    ),
    ...list('q1 q2 q3 q4 h1 h2'),
  ],
};
