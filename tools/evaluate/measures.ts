/** Of what was said, and of what is true: right, wrong, missed. */
export interface Tally {
  hits: number;
  wrong: number;
  missed: number;
}

/** Counts how often what was said is what is true. */
export function tally(said: readonly boolean[], truth: readonly boolean[]): Tally {
  const count = (a: boolean, b: boolean): number => said.filter((one, at) => one === a && truth[at] === b).length;
  return { hits: count(true, true), wrong: count(true, false), missed: count(false, true) };
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export const precision = (said: readonly boolean[], truth: readonly boolean[]): number => {
  const { hits, wrong } = tally(said, truth);
  return share(hits, hits + wrong);
};

export const recall = (said: readonly boolean[], truth: readonly boolean[]): number => {
  const { hits, missed } = tally(said, truth);
  return share(hits, hits + missed);
};

/** The harmonic mean of precision and recall; 0 when nothing is right. */
export function f1(said: readonly boolean[], truth: readonly boolean[]): number {
  const { hits, wrong, missed } = tally(said, truth);
  return share(2 * hits, 2 * hits + wrong + missed);
}

/** How often a text with the label weighs more than one without, ties counting half: 0.5 is chance. */
export function auc(weights: readonly number[], truth: readonly boolean[]): number {
  const order = weights.map((weight, at) => ({ weight, yes: truth[at]! })).sort((a, b) => a.weight - b.weight);
  const yes = order.filter((one) => one.yes).length;
  let ranks = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to]!.weight === order[from]!.weight) to++;
    for (let at = from; at < to; at++) if (order[at]!.yes) ranks += (from + to + 1) / 2;
    from = to;
  }
  return share(ranks - (yes * (yes + 1)) / 2, yes * (order.length - yes));
}
