import type { Amiss, Sight } from './sight';

/**
 * From how many in a row on a site has probably changed (composing notes §8.4 and §4, step 4). A publish button that was
 * missing at a pause and came later in the same session ends its run.
 */
export const suspicious: Readonly<Record<Amiss, number>> = { unmatched: 3, 'no-button': 1, probable: 5 };

/** What suggests that a site has changed under an adapter, `version` of which it is. */
export interface Diagnosis {
  version: string;
  /** Every reason, once. */
  reasons: readonly Amiss[];
}

/** Whether a site seems to have changed; `undefined` while nothing says so. `sights` of other versions do not count. */
export function diagnose(sights: readonly Sight[], site: string, version: string): Diagnosis | undefined {
  const own = sights.filter((one) => one.site === site && one.version === version);
  const isRaised = (what: Amiss): boolean => own.some(({ runs }) => (runs[what] ?? 0) >= suspicious[what]);
  const reasons = (Object.keys(suspicious) as Amiss[]).filter(isRaised);
  return reasons.length > 0 ? { version, reasons } : undefined;
}
