/** How many tests passed, failed and were skipped. */
export type Tally = { passed: number; failed: number; skipped: number };

/** The part of Vitest's JSON report that is counted. */
export type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

/**
 * Counts a run of Vitest. A file that broke before its first test counts as one failure, and so does a run that failed
 * without any failed test, or that found no test at all: a crash is never zero tests.
 * @param report `undefined` when the run left none
 * @param ok whether the run ended with exit code 0
 */
export function tallyReport(report: Report | undefined, ok: boolean): Tally {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
  );
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + broken.length;
  const crashed = failed === 0 && (!ok || passed === 0);
  return { passed, failed: crashed ? 1 : failed, skipped: report.numPendingTests + report.numTodoTests };
}

/** Adds tallies up. */
export function sum(tallies: readonly Tally[]): Tally {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of tallies) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

/** `12 passed, 0 failed`, and the skipped ones where there are any. */
export const wordTally = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
