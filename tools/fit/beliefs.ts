import type { Rule } from '../../lib/engine/rule';
import { signs } from '../../lib/engine/signs';
import type { Side } from '../../lib/engine/verdict';
import { packs } from '../../lib/languages/packs';
import type { Belief } from './logistic';

const free: Belief = { weight: 0, least: -3, most: 3 };
const speaksFor = (weight: number): Belief => ({ weight, least: 0, most: 3 });
const speaksAgainst = (weight: number): Belief => ({ weight, least: -3, most: 0 });

/**
 * What a rule is believed to say of a text before any was seen, by its family and level. It cannot be turned round: a rule that
 * marks broadcast never speaks against a text's being one, however few texts there are.
 */
function believeRule({ family, level }: Rule, side: Side): Belief {
  const strong = level === 'suggest';
  if (family === 'bait' && side === 'bait') return speaksFor(strong ? 2 : 0.7);
  if (family === 'broadcast' && side === 'broadcast') return speaksFor(strong ? 1 : 0.2);
  if (family === 'broadcast' && side === 'conversation') return speaksAgainst(0);
  if (family === 'praise' && side === 'conversation') return speaksFor(0.7);
  if (family === 'praise' && side === 'broadcast') return speaksAgainst(-0.5);
  return free;
}

/** What other signs can say, and some rules beyond their family, where the definitions of the three questions leave no doubt. */
const beliefs: Readonly<Record<Side, Readonly<Record<string, Belief>>>> = {
  broadcast: {
    'canned-reply': speaksFor(2.5),
    'nobody-asked': speaksFor(0.5),
    'question-to-click': speaksFor(0.3),
    quotation: speaksFor(0.7),
    'react-bait': speaksFor(0.3),
    'share-bait': speaksFor(0.3),
    'comment-bait': speaksFor(0.5),
    'follow-bait': speaksFor(0.5),
    fomo: speaksFor(0.5),
    link: speaksFor(0.5),
    firm: speaksFor(0.5),
    'own-deeds': speaksFor(0.5),
    stage: speaksFor(0.5),
    'call-to-act': speaksFor(0.5),
    selling: speaksFor(0.5),
    'selling-often': speaksFor(1),
    stance: speaksFor(0.5),
    // Questions that the author answers himself open no door.
    answered: speaksFor(0.7),
    answering: speaksAgainst(-1),
    'answering-in-person': speaksAgainst(-0.5),
    'short-question': speaksAgainst(-0.5),
    'closing-question': speaksAgainst(-1),
    invite: speaksAgainst(-1),
    you: speaksAgainst(0),
    'asks-you': speaksAgainst(-0.5),
    'open-form': speaksAgainst(-0.5),
  },
  bait: {
    // Who asks for likes, tags or a keyword has written bait, whatever else the text is.
    'comment-bait': speaksFor(2.8),
    'react-bait': speaksFor(2.8),
    'share-bait': speaksFor(2.8),
    'tag-bait': speaksFor(2.8),
    'follow-bait': speaksFor(2.8),
    'many-hashtags': speaksFor(1.5),
    exclamations: speaksFor(0.3),
    'short-lines': speaksFor(0.5),
    'grand-words': speaksFor(0.5),
    contrast: speaksFor(0.5),
    lure: speaksFor(0.5),
  },
  conversation: {
    answering: speaksFor(1.5),
    'answering-in-person': speaksFor(0.7),
    'short-question': speaksFor(0.7),
    'question-to-click': speaksAgainst(-0.7),
    quotation: speaksAgainst(-0.7),
    'closing-question': speaksFor(1),
    'asks-you': speaksFor(0.5),
    'open-form': speaksFor(0.5),
    invite: speaksFor(1.5),
    you: speaksFor(0.5),
    'you-often': speaksFor(0),
    'canned-reply': speaksAgainst(-2.5),
    answered: speaksAgainst(-0.7),
    'nobody-asked': speaksAgainst(-1),
    link: speaksAgainst(0),
    kindness: speaksFor(0.5),
  },
};

/** Every sign there is, rules first, each with what is believed of it for one question. */
export function believe(side: Side): ReadonlyMap<string, Belief> {
  const rules = packs.flatMap((pack) =>
    pack.rules.map((rule) => [rule.id, beliefs[side][rule.id] ?? believeRule(rule, side)] as const),
  );
  const others = Object.keys(signs).map((name) => [name, beliefs[side][name] ?? free] as const);
  return new Map([...rules, ...others]);
}
