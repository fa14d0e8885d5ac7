import type { Examples, Recipe, Rule } from '../../../engine/rule';
import { loudAdjectives, loudPhrases, warmAdjectives } from '../hype-words';

const adjectives = [...warmAdjectives, ...loudAdjectives];
const written = (phrase: string): string => phrase.replace(/[- ]/g, '[- ]');
const anyOf = adjectives.map(([word]) => written(word)).join('|');
const more = 'truly|really|absolutely|so|most|very|just|simply|totally|completely|quite|pretty';
/** What cannot stand right behind an article or a possessive: the adjective was not before its noun. */
const loose =
  '(?!(?:and|or|but|to|of|in|on|at|for|from|with|by|as|that|how|what|when|where|who|is|are|was|were|be|it|this|last|again|today|because|so|if|than|about|thanks|thank|i|we|you|they|he|she)\\b)';

/** The noun phrase without its adjective. */
const without = (lead: string, next: string, to: string): Recipe => ({
  size: 'trim',
  from: new RegExp(`^${lead} (?:(?:${more}) )?(?:${anyOf}),? (?:(?:${anyOf}) )?(?<x>${loose}${next}.*)$`),
  to,
});

/** A calmer word in its place. */
const swap = ([phrase, plain]: readonly [phrase: string, plain?: string]): Recipe[] =>
  plain === undefined ? [] : [{ size: 'trim', from: new RegExp(`^(?:(?:${more}) )?${written(phrase)}$`), to: plain }];

export const hype: Rule = {
  id: 'hype',
  family: 'bait',
  level: 'suggest',
  on: true,
  scope: ['post'],
  title: 'hype words',
  why: 'Several superlatives in one text cancel each other out. Without them the fact has to carry the sentence, and readers can answer a fact.',
  example: {
    bad: 'A groundbreaking, game-changing launch.',
    good: 'The launch halved the waiting time in Leeds.',
  },
  source: {
    title: 'Chakraborty and others, “Stop Clickbait: Detecting and Preventing Clickbaits in Online News Media”, 2016',
    url: 'https://arxiv.org/abs/1610.09786',
  },
  find: {
    phrases: [
      '<det> <more>? (<warm>|<loud>) (<warm>|<loud>)? ~1',
      '<more>? (<warm>|<loud>)',
      ...loudPhrases.map(([phrase]) => phrase),
    ],
    words: {
      det: 'a an our my your their his her these those some this such'.split(' '),
      more: more.split('|'),
    },
    mark: 'phrase',
    draft: { hype: [3] },
    unless: [
      '(rain|rainfall|flood|floods|drought|heat|temperature|mm|storm|wind|inequality|crisis|pandemic|debt|deficit|losses|layoffs|failure|fraud|waste|damage)',
      '(monument|building|landmark|museum|site|district|church|house|records began|circumstances|pressure|power|powers|cost|costs)',
    ],
  },
  suggest: [
    without('(?<det>our|my|your|their|his|her|these|those|some|this|such)', '[a-z]', '{det} {x}'),
    without('an?', '(?:[b-df-gj-np-tv-z]|h(?!our|on))', 'a {x}'),
    without('an?', '[aeio](?!ne\\b)', 'an {x}'),
    ...[...adjectives, ...loudPhrases].flatMap(swap),
  ],
};

export const examples: Examples = {
  fires: [
    { text: '⟦A groundbreaking, game-changing launch⟧.', after: 'A launch.' },
    { text: 'This is ⟦massive⟧. Truly unique.', after: 'This is large. Truly unique.' },
    {
      text: '⟦An incredible, historic week⟧ for us, and an epic team.',
      after: 'A week for us, and an epic team.',
    },
    { text: '⟦Mind-blowing⟧ results, phenomenal team.', after: 'Surprising results, phenomenal team.' },
    {
      text: 'We had ⟦an amazing day⟧ at Kew with a truly unique crowd.',
      after: 'We had a day at Kew with a truly unique crowd.',
    },
    { text: 'The ultimate course to ⟦skyrocket⟧ your sales.' },
  ],
  quiet: [
    { text: '212 mm in one night, unprecedented since records began in 1901.', near: true },
    { text: 'The launch went fine. Two screens froze.' },
    { text: 'We had an incredible dinner in Turin with an amazing choir.', near: true },
    { text: 'The historic district lost its incredible old lime tree in the storm.', near: true },
    { text: 'She called it “an epic, game-changing, revolutionary app”, and nobody asked what it does.', near: true },
  ],
};
