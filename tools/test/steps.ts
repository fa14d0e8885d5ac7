import { buildCommand, builds } from '../set-up/build';
import { program } from '../set-up/program';

/** One step of the whole test run. */
export type Step = {
  id: string;
  title: string;
  command: readonly string[];
  /** Steps without which this one would judge old files. */
  needs: readonly string[];
  timeoutMs: number;
  /** Where Vitest writes what it counted; other steps count as one test. */
  report?: string;
};

const minute = 60_000;

const plain = (id: string, title: string, command: readonly string[], needs: readonly string[] = []): Step => ({
  id,
  title,
  command,
  needs,
  timeoutMs: 5 * minute,
});

/** Where the projects of Vitest leave what they counted. */
export const reports = '.output/tests';

/** Where one of them leaves it. */
export const reportOf = (project: string): string => `${reports}/${project}.json`;

/**
 * The command that runs a project of Vitest.
 * @param report where it leaves what it counted
 * @param before put before the command, such as what isolates it
 * @param words only the files whose path contains one of them
 */
export function vitestCommand(
  project: string,
  report: string,
  before: readonly string[] = [],
  words: readonly string[] = [],
): string[] {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return [...before, ...program('vitest'), 'run', ...words, '--project', project, ...reporters];
}

/** A step that runs a project of Vitest; its id says so, for the builds have names of browsers too. */
function vitest(project: string, title: string, needs: readonly string[], before: readonly string[] = []): Step {
  const report = reportOf(project);
  const command = vitestCommand(project, report, before);
  return { id: `${project} tests`, title, command, needs, timeoutMs: 40 * minute, report };
}

/**
 * Tests in a real browser, on a machine that may stand still for seconds: one that failed may try once more, and the
 * run says so (`tests/browser/harness/tell-again.ts`). `npm run repeat` grants no second attempt.
 */
function vitestInBrowser(browser: string, title: string, needs: readonly string[], before: readonly string[]): Step {
  const step = vitest(browser, title, needs, before);
  return { ...step, command: [...step.command, '--retry=1'] };
}

/**
 * Every step of `npm test`, in order.
 * @param isolation put before the tests that start a browser, so that they run without a network
 */
export function listSteps(isolation: readonly string[]): Step[] {
  return [
    plain('prepare', 'Preparing the types', [...program('wxt'), 'prepare']),
    plain('types', 'Checking the types', [...program('typescript', 'tsc'), '--noEmit'], ['prepare']),
    plain('lint', 'Checking lint and format', [
      ...program('@biomejs/biome', 'biome'),
      'check',
      '--error-on-warnings',
      '.',
    ]),
    vitest('unit', 'Unit tests', []),
    vitest('kept', 'Unit tests of what is kept', []),
    ...builds.map(({ browser, title }) => plain(browser, title, buildCommand(browser))),
    vitest('built', 'Tests of the built files', ['chrome', 'firefox'], isolation),
    vitestInBrowser('chromium', 'Tests in Chromium', ['chrome'], isolation),
    vitestInBrowser('firefox', 'Tests in Firefox', ['firefox'], isolation),
  ];
}
