import { expect, it } from 'vitest';
import { addFiles, type FilesReport, tallyFiles } from '@/tools/repeat/files';

type File = FilesReport['testResults'][number];

const file = (name: string, ...statuses: string[]): File => ({
  name: `/somewhere/tests/browser/${name}`,
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
});

const report = (...testResults: File[]): FilesReport => {
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  const count = (wanted: string): number => all.filter(({ status }) => status === wanted).length;
  return {
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: 0,
    numTodoTests: 0,
    testResults,
  };
};

it('counts each file of a run', () => {
  const run = report(file('a.test.ts', 'passed', 'failed', 'skipped'), file('coach/b.test.ts', 'passed'));
  expect(tallyFiles(run, false)).toEqual({
    'a.test.ts': { passed: 1, failed: 1, skipped: 1 },
    'coach/b.test.ts': { passed: 1, failed: 0, skipped: 0 },
  });
});

it('counts a file that broke outside of its tests as a failure of it', () => {
  const broken = { ...file('a.test.ts', 'passed'), status: 'failed' };
  expect(tallyFiles(report(broken), false)).toEqual({ 'a.test.ts': { passed: 1, failed: 1, skipped: 0 } });
});

it('counts a run that crashed, left no report or found no file as a failure', () => {
  const crash = { passed: 0, failed: 1, skipped: 0 };
  expect(tallyFiles(report(file('a.test.ts', 'passed')), false)['the run itself']).toEqual(crash);
  expect(tallyFiles(undefined, true)).toEqual({ 'the run itself': crash });
  expect(tallyFiles(report(), true)).toEqual({ 'the run itself': crash });
});

it('adds up the runs', () => {
  const first = { 'a.test.ts': { passed: 1, failed: 0, skipped: 0 } };
  const second = {
    'a.test.ts': { passed: 0, failed: 1, skipped: 0 },
    'b.test.ts': { passed: 2, failed: 0, skipped: 1 },
  };
  expect(addFiles(first, second)).toEqual({
    'a.test.ts': { passed: 1, failed: 1, skipped: 0 },
    'b.test.ts': { passed: 2, failed: 0, skipped: 1 },
  });
});
