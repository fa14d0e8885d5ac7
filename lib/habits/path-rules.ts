import type { Stage } from './stage';

/** What is asked of a rule in order to know when it speaks. */
interface Rule {
  id: string;
  level: 'hint' | 'suggest' | 'caution' | 'praise';
}

/** First words under the posts of others: no formulas, say that you read, ask one thing (coaching notes B4). */
const commenting = ['canned-reply', 'acknowledges', 'open-question', 'small-invite'];

/** Exchanges of two turns, disagreement included. What the words of anger risk speaks as a caution anyway. */
const replying = [
  ...commenting,
  'generic-thanks',
  'impulse',
  'answers-by-name',
  'asks-disagreement',
  'uncertainty',
  'owns-mistake',
];

const spoken: Readonly<Record<Stage, readonly string[] | 'all'>> = {
  none: 'all',
  why: 'all',
  observe: [],
  comment: commenting,
  reply: replying,
  post: 'all',
  host: 'all',
};

/** Whether a rule speaks at a stage. A caution always does: whatever is practised, nobody is left to hurt himself. */
export const speaks = (stage: Stage, { id, level }: Rule): boolean => {
  const heard = spoken[stage];
  return heard === 'all' || level === 'caution' || heard.includes(id);
};

/** Ids of the rules that rest at a stage; those that the person asked for by name do not. */
export const restingRules = (stage: Stage, rules: readonly Rule[], asked: readonly string[]): string[] => [
  ...new Set(rules.filter((rule) => !speaks(stage, rule) && !asked.includes(rule.id)).map(({ id }) => id)),
];
