import type { Examples, Rule } from '../../../engine/rule';
import { bareReshare as bareReshareInAny } from '../../any/bare-reshare';
import { list } from '../../any/list';

/** A formula of approval, whatever it stands over. */
const formula = /^(?!.*\b(?:because|but|and i)\b).*[\p{L}]$/u;

export const bareReshare: Rule = {
  ...bareReshareInAny,
  title: 'shared without a word of yours',
  why: 'Passed on as it is, it adds reach and no thought, and you answer for it all the same. One line says why you share it.',
  example: { bad: 'Great read!', good: 'Great read, and I still think she is wrong about pay. Here is why.' },
  source: { title: 'Autorité des marchés financiers, position DOC-2014-15, with the CLIFF guide of 2019' },
  find: {
    ...bareReshareInAny.find,
    phrases: [
      '^ (a|an|what a|this is a|such a)? <much>? <good> <thing> (by|from|on this|here|today)? (<name>|<mention>)? (<name>)? $',
      '^ (<much>|<hedge>)? <verdict> (this|all|everyone|team|indeed|again|<name>)? $',
      "^ (i)? (totally|completely|fully|absolutely|strongly|couldn't|could not)? (agree|agreed) (more)? (with (this|you|<name>))? $",
      '^ (a|an)? (must|should|worth (a|the)) (read|watch|see|listen|follow) (for (all|everyone))? $',
      '^ (please)? (read|watch|share|see) (this|it) ~1 $',
    ],
    words: {
      much: ['so', 'very', 'really', 'absolutely', 'truly', 'just', 'super'],
      hedge: ['totally', 'completely', 'quite', 'such'],
      good: list(
        'great good excellent brilliant awesome amazing fantastic interesting lovely wonderful superb insightful inspiring important powerful fascinating thoughtful nice',
      ),
      thing: list(
        'post read article point piece thread insight insights story work interview video episode conversation discussion news talk message stuff perspective thoughts',
      ),
      verdict: [
        ...list('true exactly amen brilliant excellent amazing awesome great interesting fascinating insightful'),
        ...list('inspiring important powerful beautiful wow boom preach facts yes indeed recommended interesting'),
        ...['well said', 'spot on', 'love this', 'love it', 'must read', 'must watch', 'worth a read', 'worth reading'],
        ...['worth watching', 'check this out', 'check it out', 'required reading', 'highly recommended', 'nailed it'],
        ...['this', 'good stuff', 'food for thought', 'says it all', 'more of this'],
      ],
    },
  },
  suggest: [
    { size: 'turn', whole: true, from: formula, to: '{own}. What I take from it: [one thing].' },
    { size: 'turn', to: 'What I take from it: [one thing].' },
    { size: 'turn', to: 'To keep from it: [one thing].' },
    {
      size: 'invite',
      whole: true,
      from: formula,
      to: '{own}. What I take from it: [one thing]. Where have you seen the same?',
    },
    { size: 'invite', to: 'What I take from it: [one thing]. Where have you seen the same?' },
  ],
};

export const examples: Examples = {
  fires: [
    { text: '⟦⟧', kind: 'reshare', after: 'What I take from it: [one thing].' },
    { text: '⟦Great read!⟧', kind: 'quote', after: 'Great read. What I take from it: [one thing].' },
    { text: '⟦So true⟧ 👏', kind: 'reshare' },
    { text: '⟦Must-read⟧', kind: 'reshare' },
    { text: '⟦Couldn’t agree more.⟧', kind: 'quote' },
  ],
  quiet: [
    { text: 'Great read, and I still think she is wrong about pay. Here is why.', kind: 'quote', near: true },
    { text: 'This changed how I run Mondays.', kind: 'reshare', near: true },
    { text: 'Great win for the night shift.', kind: 'quote', near: true },
    { text: 'Must-read: the table on page 4.', kind: 'reshare', near: true },
    { text: 'The pump on the second picture is ours.', kind: 'quote' },
  ],
};
