/** How many values fall into each bucket: the first whose upper bound is not below the value; the last has no bound. */
export function histogramOf(values: readonly number[], bounds: readonly number[]): number[] {
  const buckets = Array.from({ length: bounds.length + 1 }, () => 0);
  for (const value of values) {
    const found = bounds.findIndex((bound) => value <= bound);
    const index = found < 0 ? bounds.length : found;
    buckets[index] = (buckets[index] ?? 0) + 1;
  }
  return buckets;
}

/** The values of a bucket: above `over`, up to and with `upTo`; without `upTo` it is the last. */
export interface Bucket {
  over: number;
  upTo: number | undefined;
}

/** The bucket that holds the median (of an even number of values, the lower of the two in the middle); none of nothing. */
export function medianOf(buckets: readonly number[], bounds: readonly number[]): Bucket | undefined {
  const half = buckets.reduce((sum, count) => sum + count, 0) / 2;
  let passed = 0;
  for (const [index, count] of buckets.entries()) {
    passed += count;
    if (half > 0 && passed >= half) return { over: bounds[index - 1] ?? 0, upTo: bounds[index] };
  }
  return undefined;
}
