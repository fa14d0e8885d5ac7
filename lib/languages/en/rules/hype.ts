import type { Examples, Recipe, Rule } from '../../../engine/rule';
import type { Hype } from '../../any/hype';
import { copula } from '../copula';
import { loudAdjectives, loudPhrases, warmAdjectives } from '../hype-words';

const adjectives = [...warmAdjectives, ...loudAdjectives];
const written = (phrase: string): string => phrase.replace(/[- ]/g, '[- ]');
const more = 'truly|really|absolutely|very|just|simply|totally|completely|quite|pretty';
const vowel = /^[aeiou]/;

/** The calmer words that have a most. */
const mosts: Readonly<Record<string, string>> = {
  remarkable: 'most remarkable',
  memorable: 'most memorable',
  beautiful: 'most beautiful',
  striking: 'most striking',
  important: 'most important',
  surprising: 'most surprising',
  'well-known': 'best-known',
  big: 'biggest',
};

/** A calmer word in its place: without one the noun may be too little, “you’re a colleague”. */
const swap = ([phrase, plain]: Hype): Recipe[] => {
  if (plain === undefined) return [];
  const found = `(?:(?:${more}) )?(?:${written(phrase)})`;
  return [
    { size: 'trim', from: new RegExp(`^${found}$`), to: plain },
    { size: 'trim', from: new RegExp(`^an? ${found}$`), to: `${vowel.test(plain) ? 'an' : 'a'} ${plain}` },
    ...(mosts[plain]
      ? [{ size: 'trim', from: new RegExp(`^most (?:${written(phrase)})$`), to: mosts[plain] } as const]
      : []),
  ];
};

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
      '(a|an)? <more>? (<warm>|<loud>)',
      'most (<warm>|<loud>)',
      ...loudPhrases.map(([phrase]) => `(a|an)? ${phrase}`),
    ],
    words: { more: more.split('|') },
    mark: 'phrase',
    // “Amazing.” is a cry: nothing calmer stands in its place.
    sentence: { words: [2] },
    draft: { hype: [3] },
    unless: [
      '(rain|rainfall|flood|floods|drought|heat|temperature|mm|storm|wind|inequality|crisis|pandemic|debt|deficit|losses|layoffs|failure|fraud|waste|damage)',
      '(monument|building|landmark|museum|site|district|church|house|records began|circumstances|pressure|power|powers|cost|costs)',
    ],
  },
  suggest: [
    ...[...adjectives, ...loudPhrases].flatMap(swap),
    { size: 'trim', from: /^a game[- ]?changer$/, to: 'a big step forward', around: copula },
  ],
};

export const examples: Examples = {
  fires: [
    { text: '⟦A groundbreaking⟧, game-changing launch.', after: 'A new, game-changing launch.' },
    { text: 'This is ⟦massive⟧. Truly unique.', after: 'This is big. Truly unique.' },
    {
      text: '⟦An incredible⟧, historic week for us, and an epic team.',
      after: 'A remarkable, historic week for us, and an epic team.',
    },
    { text: '⟦Mind-blowing⟧ results, phenomenal team.', after: 'Surprising results, phenomenal team.' },
    {
      text: 'You are ⟦an amazing⟧ colleague with a truly unique voice.',
      after: 'You are a great colleague with a truly unique voice.',
    },
    {
      text: 'The new scale is ⟦a game changer⟧ for an epic team.',
      after: 'The new scale is a big step forward for an epic team.',
    },
    { text: 'The ultimate course to ⟦skyrocket⟧ your sales.' },
    {
      text: 'Our ⟦most iconic⟧ pump, at the truly unique and epic fair.',
      after: 'Our best-known pump, at the truly unique and epic fair.',
    },
  ],
  quiet: [
    { text: '212 mm in one night, unprecedented since records began in 1901.', near: true },
    { text: 'The launch went fine. Two screens froze.' },
    { text: 'We had an incredible dinner in Turin with an amazing choir.', near: true },
    { text: 'The historic district lost its incredible old lime tree in the storm.', near: true },
    { text: 'She called it “an epic, game-changing, revolutionary app”, and nobody asked what it does.', near: true },
  ],
};
