import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

const insults =
  list(`idiot idiots moron morons imbecile imbeciles cretin cretins scumbag scumbags crook crooks jackass asshole assholes
  dumbass bastard bastards halfwit halfwits nitwit nitwits dimwit dimwits lowlife lowlifes`);

export const insult: Rule = {
  id: 'insult',
  family: 'risk',
  level: 'caution',
  on: true,
  scope: ['post', 'reply'],
  title: 'insult',
  why: 'This word judges a person, not what was done. The deed, told soberly, says more and cannot be held against you.',
  example: {
    bad: 'These crooks at the agency…',
    good: 'The agency billed us eleven days for four. I asked for the timesheets.',
  },
  source: {
    title:
      'Katsaros, Yang and Fratamico, “Reconsidering Tweets: Intervening during Tweet Creation Decreases Offensive Content”, ICWSM, 2022',
    url: 'https://arxiv.org/abs/2112.00773',
  },
  find: {
    phrases: [
      '<insult>',
      '(bunch|pack|gang|band|bench) of ~1 (clowns|liars|losers|thieves|cowards|fools|hypocrites)',
      '(this|that) (fool|clown|loser)',
      '(these|those|you|such) (clowns|liars|losers|thieves|cowards|hypocrites)',
      "(you|you're|they|they're|you are all|they are all) (are)? (all)? (liars|losers|clowns|cowards|fools|hypocrites)",
      "(you are|you're|he is|he's|she is|she's) (such)? (a|an) ~1 (liar|loser|clown|coward|fool|hypocrite|thief)",
      '^ ~1 shut up $',
      '(just|please|now|you) shut up',
      '^ ~1 shut up and (read|listen|do|work|stop|pay|learn|sit|look|go)',
      '(drop dead|go to hell)',
    ],
    words: { insult: insults },
    mark: 'phrase',
    unless: [
      "(i|i'm|i am|i was|i've|me|myself|we|we were|we're) ~6 <insult>",
      // The one who is meant may be the writer.
      '<insult> ~2 (me|myself|yours truly)',
      '<insult> (that|who|which)? (i|we) (am|was|are|were)',
      '<insult> ~9 (was|is|being) (me|myself|i|us|mine)',
      "(idiot's|idiots|moron's) (guide|proof)",
      '(called|calls|call|calling|dubbed) ~2 <insult>',
      'useful (idiot|idiots)',
      'idiot (proof|box)',
    ],
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: 'Only ⟦idiots⟧ still use fax.' },
    { text: 'These ⟦crooks⟧ at the agency…' },
    { text: '⟦Shut up and read⟧ the report.' },
    { text: 'What a ⟦bunch of clowns⟧.' },
    { text: '⟦You are liars⟧.' },
  ],
  quiet: [
    { text: 'The fax still works in two sites, and I know why.' },
    { text: 'The match ended in a draw.' },
    { text: 'I was an idiot: I had read the plan upside down.', near: true },
    { text: 'He called me an idiot, and he was right about the pump.', near: true },
    { text: 'This idiot (me) forgot the keys of the plant.', near: true },
    { text: 'The idiot who left the valve open all night was me.', near: true },
    { text: 'My aunt worked as a clown in two hospitals.', near: true },
    { text: 'The lid snapped shut, up on the roof, in the wind.', near: true },
  ],
};
