import { expect, it } from 'vitest';
import { histogramOf, medianOf } from '@/lib/habits/histogram';
import { makeDice } from '@/tools/random/dice';

const bounds = [1, 2, 4];

it('puts a value into the first bucket that reaches it, what is beyond into the last', () => {
  expect(histogramOf([1, 2, 3, 4, 5, 500], bounds)).toEqual([1, 1, 2, 2]);
  expect(histogramOf([], bounds)).toEqual([0, 0, 0, 0]);
});

it.each([
  [[], undefined],
  [[2], { over: 1, upTo: 2 }],
  [[1, 3], { over: 0, upTo: 1 }],
  [[1, 3, 3], { over: 2, upTo: 4 }],
  [[9, 9, 1], { over: 4, upTo: undefined }],
])('the median of %j', (values, expected) => {
  expect(medianOf(histogramOf(values, bounds), bounds)).toEqual(expected);
});

it.each([1, 2, 3, 4, 5, 6, 7, 8])('the bucket holds the median of drawn values (seed %i)', (seed) => {
  const dice = makeDice(seed);
  const values = Array.from({ length: 1 + dice(30) }, () => 1 + dice(20)).sort((one, other) => one - other);
  const median = values[Math.ceil(values.length / 2) - 1]!;
  const { over, upTo = Number.POSITIVE_INFINITY } = medianOf(histogramOf(values, bounds), bounds)!;
  expect(median).toBeGreaterThan(over);
  expect(median).toBeLessThanOrEqual(upTo);
});
