/** What `npm run bench:page` writes down. */
export interface PageReport {
  keyMsP50: number;
  keyMsP95: number;
  longTasks: number;
  heapGrowthMB: number;
  leakMBper100: number;
  idleEvents: number;
  startMs: number;
}

/** The figure below which this share of all figures lies. */
export const at = (figures: readonly number[], share: number): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(share * (figures.length - 1))] ?? Number.NaN;

export const median = (figures: readonly number[]): number => at(figures, 0.5);

const rows: readonly [key: keyof PageReport, title: string, digits: number, budget: string][] = [
  ['keyMsP50', 'our share of a key, median', 2, 'ms'],
  ['keyMsP95', 'our share of a key, 95 in 100', 2, 'ms  (at most 4)'],
  ['longTasks', 'long tasks of ours', 0, '(none)'],
  ['heapGrowthMB', 'heap after 2,000 keys', 2, 'MB more than without Parley  (at most 2)'],
  ['leakMBper100', 'heap after 100 composers', 2, 'MB more than without Parley  (none)'],
  ['idleEvents', 'events of ours in an idle minute', 0, '(none)'],
  ['startMs', 'evaluation of our script', 2, 'ms'],
];

/** The figures as a table, and the budgets they are held against. */
export const printPageReport = (report: Partial<PageReport>): string =>
  rows
    .filter(([key]) => report[key] !== undefined)
    .map(([key, title, digits, budget]) => `${title.padEnd(36)}${report[key]!.toFixed(digits).padStart(8)} ${budget}`)
    .join('\n');
