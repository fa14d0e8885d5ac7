import type { Hype } from '../any/hype';

/** Superlatives that also stand in honest praise: three in a text are hype. */
export const warmAdjectives: readonly Hype[] = [
  ['incredible', 'remarkable'],
  ['amazing', 'great'],
  ['awesome', 'great'],
  ['extraordinary', 'remarkable'],
  ['tremendous', 'great'],
  ['unforgettable', 'memorable'],
  ['iconic', 'well-known'],
  ['legendary', 'well-known'],
  ['stunning', 'beautiful'],
  ['breathtaking', 'beautiful'],
  ['spectacular', 'striking'],
  ['historic', 'important'],
  ['unprecedented', 'new'],
  ['massive', 'big'],
  ['visionary', 'far-sighted'],
  ['unbelievable', 'surprising'],
];

/** Superlatives that are hype wherever they stand. */
export const loudAdjectives: readonly Hype[] = [
  ['epic', 'great'],
  ['insane', 'remarkable'],
  ['phenomenal', 'great'],
  ['mind-blowing', 'surprising'],
  ['jaw-dropping', 'surprising'],
  ['groundbreaking', 'new'],
  ['ground-breaking', 'new'],
  ['game-changing', 'useful'],
  ['revolutionary', 'new'],
  ['unparalleled', 'rare'],
  ['unmatched', 'rare'],
  ['unrivalled', 'rare'],
  ['unrivaled', 'rare'],
  ['ultimate'],
  ['unstoppable', 'strong'],
  ['explosive', 'fast'],
  ['record-breaking', 'record'],
  ['once-in-a-lifetime', 'rare'],
  ['one-of-a-kind', 'rare'],
  ['never-before-seen', 'new'],
];

/** The same without an adjective. */
export const loudPhrases: readonly Hype[] = [
  ['unfair advantage', 'advantage'],
  ['secret weapon', 'advantage'],
  ['(game changer|gamechanger|game-changer)'],
  ['(to|at) the next level'],
  ['like never before'],
  ['(to the moon|off the charts|through the roof|out of this world|second to none)'],
  ['(crushing it|knocking it out of the park)'],
  ['(broke|break|breaking|smashed|shattered|shattering) (all|every) (records|record)'],
  ['(skyrocket|skyrockets|skyrocketed)'],
  ['(supercharge|turbocharge)', 'speed up'],
  ['(unleash|unleashes|unleashing)'],
  ['(i|we) (personally)? guarantee'],
  ['guaranteed (results|success|income|growth|roi)'],
  ['(mind is|minds are|absolutely|completely) blown'],
  ['(truly|so|totally|absolutely|completely|really) unique'],
  ['(revolutionize|revolutionise)', 'change'],
  ['(revolutionizing|revolutionising)', 'changing'],
  [
    '(transform|transforms|transforming|redefine|redefines|redefining|reimagine|reimagining|reinventing) (the way|how|every|everything|the future|the world|industries)',
  ],
];
