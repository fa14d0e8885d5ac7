import type { Figures } from '../figures';

/** How often a rule was taken up. */
export interface Heeded {
  rule: string;
  times: number;
}

/** Which rules are heeded: suggestions applied and places rephrased by hand, the most heeded first. */
export const heeded = ({ rules }: Figures): readonly Heeded[] =>
  Object.entries(rules)
    .map(([rule, { applied, heeded: rephrased }]) => ({ rule, times: applied + rephrased }))
    .filter(({ times }) => times > 0)
    .sort((one, other) => other.times - one.times);
