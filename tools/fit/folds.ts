import { createHash } from 'node:crypto';

/**
 * Deals things into so many folds, those of a group together: the largest group first, each into the emptiest fold. Another `round`
 * deals groups of a size in another order.
 */
export function deal<Thing>(
  things: readonly Thing[],
  groupOf: (thing: Thing) => string,
  folds: number,
  round = 0,
): number[] {
  const sizes = new Map<string, number>();
  for (const thing of things) sizes.set(groupOf(thing), (sizes.get(groupOf(thing)) ?? 0) + 1);
  const filled = new Array<number>(folds).fill(0);
  const foldOf = new Map<string, number>();
  for (const [group, size] of [...sizes].sort(
    (a, b) => b[1] - a[1] || (orderOf(a[0], round) < orderOf(b[0], round) ? -1 : 1),
  )) {
    const fold = filled.indexOf(Math.min(...filled));
    foldOf.set(group, fold);
    filled[fold]! += size;
  }
  return things.map((thing) => foldOf.get(groupOf(thing))!);
}

const orderOf = (group: string, round: number): string =>
  round === 0 ? group : createHash('md5').update(`${round} ${group}`).digest('hex');
