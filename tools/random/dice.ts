/** Whole numbers from 0 to below `limit`. */
export type Dice = (limit: number) => number;

/** Throws the same numbers for the same seed (mulberry32). */
export function makeDice(seed: number): Dice {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

/** One of a list that is not empty. */
export const pick = <Item>(dice: Dice, list: readonly Item[]): Item => list[dice(list.length)]!;

/** One of a list by weight; `undefined` when the list is empty. */
export function pickByWeight<Item extends { weight: number }>(dice: Dice, list: readonly Item[]): Item | undefined {
  let left = dice(list.reduce((sum, { weight }) => sum + weight, 0));
  for (const item of list) {
    if (left < item.weight) return item;
    left -= item.weight;
  }
  return undefined;
}
