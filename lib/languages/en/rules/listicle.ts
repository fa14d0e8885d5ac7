import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

/** How many there are, at the beginning: further on a number may count something else. */
const number =
  '^(?:here are |these are |steal |use |try |follow )?(?:these |my |the |our |just )?(?<n>\\d+|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)';

export const listicle: Rule = {
  id: 'listicle',
  family: 'bait',
  level: 'hint',
  on: true,
  scope: ['post'],
  title: 'numbered promise',
  why: 'A number and a promise: readers scan and leave. The one item that cost you most is the one they can answer.',
  example: {
    bad: '7 habits that separate leaders from bosses.',
    good: 'The habit that cost me most: answering mail at night. The team took it for an order.',
  },
  source: {
    title: 'Chakraborty and others, “Stop Clickbait: Detecting and Preventing Clickbaits in Online News Media”, 2016',
    url: 'https://arxiv.org/abs/1610.09786',
  },
  find: {
    phrases: [
      '(<number>|<count>) ~2 <item> (that|which) (will|can|could|separate|separates|changed|change|made|make|took|helped|help|every|most|nobody|no|you|your|i|got|get|gave|transform|transformed)',
      "(<number>|<count>) ~2 <item> (every|nobody|no one|no-one|most|you|i wish|i learned|i've learned|i would|i'd|we learned|they)",
      '(<number>|<count>) ~2 <item> to ~1 <gain>',
      "(here are|here is|here's|these are|steal|use|try|follow|with) (these|my|the|our|just)? (<number>|<count>) ~2 <item>",
      '^ how to ~6 (in|without|with) (just|only|under|less than)? (<number>|<count>) ~3',
      '(<number>|<count>) ~1 <item> (for|of) (success|successful|leaders|founders|growth|better|highly)',
    ],
    words: {
      count: list('two three four five six seven eight nine ten eleven twelve fifteen twenty'),
      item: list(`habit habits secret secrets lesson lessons tip tips way ways prompt prompts tool tools thing things reason reasons mistake mistakes
        hack hacks step steps strategy strategies rule rules sign signs principle principles skill skills trait traits truth truths framework
        frameworks technique techniques trick tricks idea ideas question questions book books`),
      gain: list(`10x boost grow become master skyrocket double triple transform improve make get win build land nail earn hack unlock crush dominate
        supercharge scale succeed stand write start`),
    },
    mark: 'sentence',
    sentence: { words: [3, 24] },
    unless: ['(safety|evacuation|fire|first aid|(i|we|rosa) (asked|have asked)|closing the|questions for (you|those))'],
  },
  suggest: [
    {
      size: 'turn',
      whole: true,
      from: new RegExp(`${number} (?<what>(?:[\\p{L}-]+ ){0,1}(?:habits|lessons|mistakes))(?![\\p{L}])`, 'u'),
      to: 'Of these {low:n} {what}, the one that cost me most: [one thing]{stop:end}',
      stands: 'freely',
    },
    {
      size: 'turn',
      whole: true,
      from: new RegExp(
        `${number} (?<what>(?:[\\p{L}-]+ ){0,1}(?:secrets|tips|ways|prompts|tools|things|reasons|hacks|steps|strategies|rules|signs|principles|skills|traits|truths|frameworks|techniques|tricks|ideas|questions|books))(?![\\p{L}]| (?:to|for) )`,
        'u',
      ),
      to: 'Of these {low:n} {what}, the one that matters most to me: [one thing]{stop:end}',
      stands: 'freely',
    },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦7 habits that separate leaders from bosses.⟧',
      after: 'Of these 7 habits, the one that cost me most: [one thing].',
    },
    { text: '⟦5 secrets nobody told me about boards.⟧' },
    {
      text: '⟦Ten prompts that will change your week.⟧',
      after: 'Of these ten prompts, the one that matters most to me: [one thing].',
    },
    { text: '⟦3 ways to 10x your team.⟧' },
    { text: '⟦12 lessons I wish I had known at 30.⟧' },
  ],
  quiet: [
    { text: 'Three reasons for closing the site on the 12th: cost, access, and my own delay.', near: true },
    { text: 'Two questions for those who run night shifts.', near: true },
    { text: 'The three steps at the gate are slippery.', near: true },
    { text: 'We read 12 books this year, and nine of them twice.' },
    { text: 'She knows how to weld.', near: true },
  ],
};
