/** What may come next, in ascending order: states of a graph, and below zero the phrases that are then complete. */
export type Ahead = readonly number[];

/** Everything that phrases can read: each state reads one symbol and leads to what may come next. No path returns to a state. */
export interface Graph {
  symbol: number[];
  next: Ahead[];
}

/** The end of the phrase with this number. */
export const complete = (phrase: number): Ahead => [-1 - phrase];

/** The phrase that this entry of an `Ahead` completes, or a negative number for a state. */
export const completed = (entry: number): number => -1 - entry;

/** Reading one symbol, then what comes next. */
export const reading = ({ symbol, next }: Graph, read: number, then: Ahead): Ahead => {
  next.push(then);
  return [symbol.push(read) - 1];
};

/** Everything that one of these allows. */
export function either(choices: readonly Ahead[]): Ahead {
  if (choices.length === 1) return choices[0]!;
  const all = choices.flat().sort((a, b) => a - b);
  return all.filter((entry, index) => entry !== all[index - 1]);
}
