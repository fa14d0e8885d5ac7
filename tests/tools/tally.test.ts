import { describe, expect, it } from 'vitest';
import { type Report, sum, tallyReport, wordTally } from '@/tools/test/tally';

const report = (changes: Partial<Report>): Report => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{}, {}, {}] }],
  ...changes,
});

describe('tallyReport', () => {
  it('counts what passed, failed and was skipped', () => {
    const counted = report({ numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 });
    expect(tallyReport(counted, false)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });

  it('counts a file that broke before its first test as a failure', () => {
    const broken = report({ testResults: [{ status: 'failed', assertionResults: [] }] });
    expect(tallyReport(broken, false)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  it('counts a run that ended badly without a failed test as a failure', () => {
    expect(tallyReport(report({}), false)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  it('counts a run without a report, and a run without a test, as a failure', () => {
    expect(tallyReport(undefined, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(tallyReport(report({ numPassedTests: 0, testResults: [] }), true).failed).toBe(1);
  });
});

describe('wordTally', () => {
  it('is the last line of the test run', () => {
    const total = sum([
      { passed: 4, failed: 0, skipped: 0 },
      { passed: 1, failed: 2, skipped: 0 },
    ]);
    expect(wordTally(total)).toBe('5 passed, 2 failed');
  });

  it('names skipped tests where there are any', () => {
    expect(wordTally({ passed: 1, failed: 0, skipped: 2 })).toBe('1 passed, 0 failed, 2 skipped');
  });
});
