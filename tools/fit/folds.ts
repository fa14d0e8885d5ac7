/** Deals things into so many folds, those of a group together: the largest group first, each into the emptiest fold. */
export function deal<Thing>(things: readonly Thing[], groupOf: (thing: Thing) => string, folds: number): number[] {
  const sizes = new Map<string, number>();
  for (const thing of things) sizes.set(groupOf(thing), (sizes.get(groupOf(thing)) ?? 0) + 1);
  const filled = new Array<number>(folds).fill(0);
  const foldOf = new Map<string, number>();
  for (const [group, size] of [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const fold = filled.indexOf(Math.min(...filled));
    foldOf.set(group, fold);
    filled[fold]! += size;
  }
  return things.map((thing) => foldOf.get(groupOf(thing))!);
}
