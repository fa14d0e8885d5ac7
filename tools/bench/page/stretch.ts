/** A stretch of time, in microseconds. */
export interface Stretch {
  from: number;
  to: number;
}

/** The same time as stretches in order, none touching another. */
export function join(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

/** How much of `whole` these stretches, in order, fill. */
export function overlap(stretches: readonly Stretch[], whole: Stretch): number {
  let sum = 0;
  for (let at = firstEndingAfter(stretches, whole.from); at < stretches.length; at++) {
    const { from, to } = stretches[at]!;
    if (from >= whole.to) break;
    sum += Math.min(to, whole.to) - Math.max(from, whole.from);
  }
  return sum;
}

function firstEndingAfter(stretches: readonly Stretch[], time: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.to <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}
