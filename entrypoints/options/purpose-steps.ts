import type { OwnChange } from '@/lib/policy/change';
import { mostPurposes, type Purpose } from '@/lib/policy/shapes';

/**
 * The steps from the purposes that there are to a list of words. A line that changed keeps what was tied to it: it takes
 * the place of one that went. `now` (ms) makes ids that were never given before.
 */
export function purposeSteps(before: readonly Purpose[], labels: readonly string[], now: number): OwnChange[] {
  const wanted = labels.slice(0, mostPurposes);
  const gone = before.filter(({ label }) => !wanted.includes(label));
  const come = wanted.filter((label) => !before.some((one) => one.label === label));
  return [
    ...gone.slice(come.length).map(({ id }) => ({ purposeOff: id })),
    ...come.map((label, index) => ({
      purpose: { id: gone[index]?.id ?? `own-${(now + index).toString(36)}`, label },
    })),
  ];
}
