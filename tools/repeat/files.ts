import { type Report, type Tally, tallyReport } from '../test/tally';

/** What became of each file of one run or of several, by its path from `tests/browser/`. */
export type Files = Readonly<Record<string, Tally>>;

/** The part of Vitest's JSON report that says what became of each file. */
export type FilesReport = Omit<Report, 'testResults'> & {
  testResults: { name: string; status: string; assertionResults: { status: string }[] }[];
};

const none: Tally = { passed: 0, failed: 0, skipped: 0 };

/** Stands for a run that ended badly although no test of it failed. */
const wholeRun = 'the run itself';

function tallyFile({ status, assertionResults: tests }: FilesReport['testResults'][number]): Tally {
  const count = (wanted: string): number => tests.filter((test) => test.status === wanted).length;
  const [passed, failed] = [count('passed'), count('failed')];
  const isBroken = status === 'failed' && failed === 0;
  return { passed, failed: isBroken ? 1 : failed, skipped: tests.length - passed - failed };
}

/**
 * Counts one run of Vitest, file by file. A file that broke outside of its tests, and a run that crashed, is a failure.
 * @param report `undefined` when the run left none
 * @param ok whether the run ended with exit code 0
 */
export function tallyFiles(report: FilesReport | undefined, ok: boolean): Files {
  const files = (report?.testResults ?? []).map((file) => {
    return [file.name.replaceAll('\\', '/').replace(/^.*tests\/browser\//, ''), tallyFile(file)] as const;
  });
  const hasFailed = files.some(([, { failed }]) => failed > 0);
  const hasCrashed = !hasFailed && tallyReport(report, ok).failed > 0;
  return Object.fromEntries(hasCrashed ? [...files, [wholeRun, { ...none, failed: 1 }]] : files);
}

/** Adds what became of the files of one run to what became of them before. */
export function addFiles(before: Files, run: Files): Files {
  const added = Object.entries(run).map(([file, { passed, failed, skipped }]) => {
    const old = before[file] ?? none;
    return [file, { passed: old.passed + passed, failed: old.failed + failed, skipped: old.skipped + skipped }];
  });
  return { ...before, ...Object.fromEntries(added) };
}
