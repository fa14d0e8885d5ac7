import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

/** The sentence names the month or the hour itself. */
const dated = [
  '(january|february|april|june|july|august|september|october|november|december|jan|feb|apr|aug|sept|oct|nov|dec)',
  '(march|may) (<number>|1st|2nd|3rd|21st|22nd|23rd|31st)',
  '<number> (march|may|am|pm|a.m|p.m|cet|est|edt|pst|pdt|gmt|utc)',
  '(midnight|noon)',
];

export const fomo: Rule = {
  id: 'fomo',
  family: 'bait',
  level: 'suggest',
  on: true,
  scope: ['post'],
  title: 'pressure to hurry',
  why: 'It pushes where it could inform. A date tells readers all they need, and a fear of falling behind is answered by nobody.',
  example: {
    bad: 'Last chance to join the programme.',
    good: 'The programme is open until 12 June. Ask Rosa what the evenings are like.',
  },
  source: {
    title: 'European Union, Directive 2005/29/EC on unfair commercial practices, annex I, no. 7 (false scarcity)',
  },
  find: {
    phrases: [
      '(last|final) (chance|chances|call) (to|for)',
      '^ (last|final) (chance|call|hours) $',
      '(only|just) <number> <seat> (left|remaining|available|remain)?',
      '(only|just) (a few|a handful of|few|last few) ~1 <seat> (left|remaining|available|remain)',
      '(last|final) (few)? <seat> (left|available|remaining)',
      '<seat> (are|is) (very|extremely|strictly)? (limited|filling|going|running|selling)',
      '(limited|few) (spots|seats|places|slots|availability)',
      '(limited-time|limited time) (offer|only|deal|discount|price|flash|sale)',
      '(free|off|discount|sale|bonus) ~4 (for a|only for a|a) limited time',
      "(don't|do not|dont) (miss|want to miss|be late|sleep|wait) (out|your (chance|spot|seat)|this (chance|opportunity|offer|deal)|on this)",
      "(you|you'll) (don't|do not|won't|will not|wouldn't) want to miss (this|it|out)",
      "(before it's|before it is) (too late|gone)",
      '(adapt|evolve|innovate|change|learn|upskill|transform|act|disrupt) (~2 )(or) (die|perish|disappear|get left behind|be left behind|become irrelevant|be disrupted)',
      '(will|gets|get|getting|be|being|are|fall|falling|fell) (be|get)? (left behind|left in the dust|obsolete|irrelevant|extinct)',
      "(if you|if you're|if your) ~6 (you're|you are|your) (already)? (late|behind|falling behind|losing|too late|failing|doomed|dead)",
      "(you're|you are) already (late|behind|losing|too late)",
      '^ act (now|fast)',
      '(hurry|now or never|time is running out|clock is ticking|while (supplies|stocks|it) (last|lasts))',
      '(offer|sale|deal|discount|price|cart|promo|presale) (ends|closes|expires|disappears) (tonight|today|tomorrow|soon|at|in|on)?',
      '(less than|only|just) <number> (days|hours|day|hour|minutes) (left)? (to (enroll|enrol|buy|grab|join|get|save|order|claim)|at this price)',
    ],
    words: { seat: list('seat seats spot spots place places ticket tickets slot slots copies') },
    mark: 'sentence',
    unless: [
      '(vote|votes|voting|voter|ballot|register to vote|poll|polls|election|enrollment|census|tax|taxes|coverage|insurance|vaccine|vaccinated|congress|senate|climate|grant|scholarship|survey|storm|flood|emissions|emission|covid)',
      // A date stands there.
      ...dated,
      '(deadline|applications|fellowship)',
      '(no child|no one|nobody|communities|workers|children|families|women|veterans|people|rural) ~3 left behind',
      '(not|never) too late',
    ],
    quiet: ['grave', 'appeal'],
  },
  also: [
    {
      // Facts that press all the same.
      level: 'hint',
      phrases: [
        '(price|prices|cost|fee|fees) (go|goes|going|will go|is going|are going) up',
        'a limited time',
        '^ move fast',
      ],
      mark: 'sentence',
      unless: dated,
      quiet: ['grave', 'appeal'],
    },
  ],
  suggest: [
    {
      size: 'turn',
      whole: true,
      from: /\b(?:last|final) (?:chance|chances|call) to (?<do>(?!(?:tune|watch|listen|catch|see|hear|attend)\b)[^,;:!?]{4,80})$/,
      to: 'You can {do} until [what day].',
    },
    {
      size: 'turn',
      whole: true,
      from: /\b(?:last|final) (?:chance|chances|call) for (?<x>[^,;:!?]{4,80})$/,
      to: '{X}: until [what day].',
    },
    {
      size: 'turn',
      whole: true,
      from: /^\W*(?:there are |we have |hurry,? )?(?:only|just) (?<n>\d+|a few|few) (?<what>(?:seats|spots|places|tickets|slots|copies)(?: [\p{L}' ]{2,40})?)$/u,
      to: 'There are {n} {what}.',
    },
    {
      size: 'turn',
      whole: true,
      from: /\b(?<if>if you(?:'re| are| have|r [a-z]+)? ?(?:not|still not|don't|do not|aren't|haven't|have not) [^,;:]{3,70}), ?you(?:'re| are) (?:already )?(?:late|behind|falling behind|losing|too late|failing)\b/,
      to: '{If}, what holds you back?',
    },
    {
      size: 'turn',
      whole: true,
      from: /^(?:and )?(?<do>adapt|evolve|innovate|change|learn|transform|act) (?:or|.{0,20} or)\b/,
      to: 'What did you {low:do}, and what did you keep?',
    },
    {
      size: 'turn',
      whole: true,
      from: /^(?<who>(?:companies|leaders|managers|teams|organi[sz]ations|businesses|those|people)) (?:that|who) (?<do>[^,;:]{3,60}?) (?:will|are going to) (?:be|get) left behind$/,
      to: 'What do {low:who} who {do} lose first?',
    },
    {
      size: 'turn',
      whole: true,
      from: /\b(?<what>offer|sale|discount|deal)\b/,
      to: 'The {low:what} holds until [what day].',
    },
    {
      size: 'turn',
      whole: true,
      from: /^(?<who>[^,;:]{3,40}), (?:you )?(?:do not|don't|won't|will not) (?:want to )?miss\b/,
      to: '{Who}, this is for you: [one thing].',
    },
    { size: 'turn', whole: true, from: /\b(?<miss>miss)\b/, to: 'What you would {miss}: [one thing].' },
  ],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Last chance to join the programme.⟧', after: 'You can join the programme until [what day].' },
    {
      text: '⟦If you are not using AI, you are already late.⟧',
      after: 'If you are not using AI, what holds you back?',
    },
    { text: '⟦Only 3 seats left!⟧', after: 'There are 3 seats left.' },
    { text: '⟦Adapt or die.⟧', after: 'What did you adapt, and what did you keep?' },
    { text: '⟦Companies that wait will be left behind.⟧', after: 'What do companies who wait lose first?' },
    { text: '⟦Night owls, you don’t want to miss this!⟧', after: 'Night owls, this is for you: [one thing].' },
    { text: '⟦Don’t miss out!⟧', after: 'What you would miss: [one thing].' },
  ],
  quiet: [
    { text: 'Applications close on 12 June at noon.', near: true },
    { text: 'We started with AI in March and stopped in May. Why did yours survive?' },
    { text: 'It is not too late to write to the council about the bus.', near: true },
    { text: 'Only 3 of our 40 pumps are still the old model.', near: true },
    { text: 'The price of steel went up, and we passed on half of it.', near: true },
    { text: 'Hurry, the ticket prices change on 4 June at noon.', near: true },
    { text: 'The last seats on the night bus are for the bakers.', near: true },
  ],
};
