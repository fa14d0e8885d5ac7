import { expect, it } from 'vitest';
import { trendOf } from '@/lib/habits/trend';

const of = (part: number, whole: number) => ({ part, whole });
const half = of(2, 4);

it.each([
  ['more', of(3, 4), [half, half, half, half]],
  ['less', of(1, 4), [half, half, half, half]],
  ['same', of(5, 9), [half, half, half, half]],
  ['more', of(3, 3), [half, half, undefined, half]],
  [undefined, of(2, 2), [half, half, half, half]],
  [undefined, undefined, [half, half, half, half]],
  [undefined, of(3, 3), [half, half, undefined, of(2, 2)]],
  [undefined, of(3, 3), [half, half]],
  [undefined, of(3, 3), [of(1, 2), of(1, 2), half, half, half]],
] as const)('%s: %j after %j', (expected, now, before) => {
  expect(trendOf(now, before)).toBe(expected);
});

it('takes the weeks before together, each act alike', () => {
  // Three quiet weeks of answers weigh less than one busy week of publications.
  const before = [of(3, 3), of(3, 3), of(3, 3), of(1, 31)];
  expect(trendOf(of(5, 10), before)).toBe('more');
});
