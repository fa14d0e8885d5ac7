import { makeDice } from '../random/dice';

/** A figure with the interval that holds it nineteen times of twenty; `undefined` where there is nothing to draw from. */
export interface Figure {
  value: number;
  low: number;
  high: number;
}

const DRAWS = 1_000;
const SEED = 4;

/** The figure of all things, and its interval over as many draws with replacement. The same things give the same interval. */
export function bootstrap<Thing>(things: readonly Thing[], measure: (drawn: readonly Thing[]) => number): Figure {
  const dice = makeDice(SEED);
  const values = Array.from({ length: DRAWS }, () =>
    measure(Array.from(things, () => things[dice(things.length)]!)),
  ).sort((a, b) => a - b);
  return {
    value: measure(things),
    low: values[Math.floor(DRAWS * 0.025)]!,
    high: values[Math.ceil(DRAWS * 0.975) - 1]!,
  };
}
