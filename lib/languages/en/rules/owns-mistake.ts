import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

export const ownsMistake: Rule = {
  id: 'owns-mistake',
  family: 'praise',
  level: 'praise',
  on: true,
  scope: ['post', 'reply'],
  title: 'mistake owned',
  why: 'You owned a mistake in plain words.',
  example: { bad: 'Mistakes were made.', good: 'I got this wrong: I closed the canteen without asking.' },
  source: {
    title:
      'Lewicki, Polin and Lount, “An Exploration of the Structure of Effective Apologies”, Negotiation and Conflict Management Research, 2016',
  },
  find: {
    phrases: [
      '(i|we) (got|had|have got) (this|it|that|one thing|the ~2|<name>|our ~2|my ~2) ~1 wrong',
      '^ ~3 (i|we) (was|were) ~1 wrong',
      '(and|but|yes|so|that|because) (i|we) (was|were) ~1 wrong (about|to|in|on|when)',
      "(i|we) (should have|should've) ~1 <cared>",
      "(i|we) (should not|shouldn't) have ~1",
      '(that|this|it) (was|is|were) ~1 (my|our) (decision and|mistake|fault|error|failure|responsibility)',
      '(that|this|it) was my decision',
      '(mistake|error|fault|failure|blame) (was|is) ~2 (mine|ours)',
      "(that|this|it|that's|it's|this is) (one)? (is)? ~1 on me",
      '^ ~1 my (mistake|bad|fault|error)',
      '(i|we) ~1 (apologise|apologize) (for|to)',
      '(i|we) owe ~4 an apology',
      '(i|we) made (a|the|an|one) ~2 (mistake|error|misjudgement|misjudgment|bad call)',
      '(i|we) (messed|screwed) ~1 up',
      '(i|we) (failed|forgot|neglected) to <care>',
      "sorry (that)? i (let|forgot|missed|closed|did|didn't|was|dropped|kept|made|gave|misread|misunderstood|misspoke|took|sent|got)",
      '(i|we) (misjudged|misread|misunderstood|misspoke|mishandled|underestimated)',
      '(i|we) take ~1 responsibility for',
      'mea culpa',
    ],
    words: {
      cared: list(
        `called asked told said checked listened written warned explained answered replied consulted noticed waited stopped apologised apologized thanked invited involved read looked talked spoken included mentioned`,
      ),
      care: list(
        `ask tell listen check answer reply warn explain consult notice thank invite mention see include credit read`,
      ),
    },
    mark: 'sentence',
    unless: [
      '(any|inconvenience|trouble|frustration|experience|if|confusion|disruption|caused|system)',
      'sorry (you|if|to|for your|for the loss)',
      "(not|never|wasn't|isn't|nor) ~1 (my|our) (fault|mistake|decision|error|responsibility)",
      '(told|said|say|says|think|thought|proved|proven|prove|hope|hoped|wish|whether|until|believe|believed|when) ~3 (i|we) (was|were|got) ~2 wrong',
      '(was|were) ~1 (wrong|right) (place|time|side)',
      'nothing wrong',
      'wrong (number|person|address|train|door)',
      '(biggest|costliest|expensive|million|common|stupid) ~2 mistake',
      '(they|he|she|congress|government|president|administration|republicans|democrats|you|media|opponents) ~4 (mistake|apologise|apologize|wrong)',
      '(god|lord|father|brought me|still got|made me who)',
      'should have been able',
    ],
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦I got this wrong: I closed the canteen without asking.⟧' },
    { text: '⟦I should have called you first.⟧' },
    { text: '⟦That was my decision, and it was late.⟧' },
    { text: '⟦I apologise for the delay; the refund leaves tonight.⟧' },
    { text: '⟦We got it wrong in May.⟧' },
    { text: 'The stand was empty at noon. ⟦I forgot to warn the night shift.⟧' },
  ],
  quiet: [
    { text: 'The mistake was theirs.', near: true },
    { text: 'I’m sorry you feel that way.', near: true },
    { text: 'We are sorry for any confusion about the date.', near: true },
    { text: 'People told me I was wrong about Turin.', near: true },
    { text: 'That was not my mistake.', near: true },
    { text: 'The board made a mistake in 1987.' },
  ],
};
