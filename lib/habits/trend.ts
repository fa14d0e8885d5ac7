import { few, type Share } from './metrics/share';

/** How a week compares with the weeks before. */
export type Trend = 'more' | 'less' | 'same';

// Less than this between two shares is chance in weeks of a few acts.
const notable = 0.1;

const isEnough = (share: Share | undefined): share is Share => share !== undefined && share.whole >= few;

/**
 * A trend of any share: this week against the four before it, taken together. Nothing unless this week and at least three
 * of those four have three events each (coaching notes B2).
 * @param before the four weeks before, in any order; a week without a value stands as `undefined`
 */
export function trendOf(now: Share | undefined, before: readonly (Share | undefined)[]): Trend | undefined {
  const known = before.slice(0, 4).filter(isEnough);
  if (!isEnough(now) || known.length < few) return undefined;
  const sum = (of: 'part' | 'whole') => known.reduce((all, share) => all + share[of], 0);
  const change = now.part / now.whole - sum('part') / sum('whole');
  if (Math.abs(change) < notable) return 'same';
  return change > 0 ? 'more' : 'less';
}
