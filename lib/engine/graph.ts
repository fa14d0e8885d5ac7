/** What may come next, in ascending order: states of a graph, and below zero the phrases that are then complete. */
export type Ahead = readonly number[];

/** Everything that phrases can read: each state reads one of its symbols and leads to what may come next. No path returns to a state. */
export interface Graph {
  symbols: (readonly number[])[];
  next: Ahead[];
}

/** The end of the phrase with this number. */
export const complete = (phrase: number): Ahead => [-1 - phrase];

/** The phrase that this entry of an `Ahead` completes, or a negative number for a state. */
export const completed = (entry: number): number => -1 - entry;

/** Reading one of these symbols, then what comes next. */
export const reading = ({ symbols, next }: Graph, read: readonly number[], then: Ahead): Ahead => {
  next.push(then);
  return [symbols.push(read) - 1];
};

/** Everything that one of these allows. */
export function either(choices: readonly Ahead[]): Ahead {
  if (choices.length === 1) return choices[0]!;
  const all: number[] = [];
  for (const choice of choices) for (const entry of choice) all.push(entry);
  all.sort((a, b) => a - b);
  let kept = 0;
  for (const entry of all) if (kept === 0 || entry !== all[kept - 1]) all[kept++] = entry;
  all.length = kept;
  return all;
}
