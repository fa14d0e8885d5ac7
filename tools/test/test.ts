import { readFileSync, rmSync } from 'node:fs';
import { single } from '../../tests/browser/harness/single';
import { installDebianPackages, provideBrowsers } from '../set-up/browsers';
import { runStep } from '../set-up/step.mjs';
import { compareBrowsers, type NamedReport } from './compare';
import { findIsolation } from './isolate';
import { listSaid, type SaidReport } from './said';
import { listSteps, reportOf, reports, type Step } from './steps';
import { type Report, sum, type Tally, tallyReport, wordTally } from './tally';

type AnyReport = Report & NamedReport & SaidReport;

const readReport = (file: string): AnyReport | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as AnyReport;
  } catch {
    return undefined;
  }
};

const one = (ok: boolean): Tally => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

async function runTests(step: Step, report: string): Promise<Tally> {
  let tally = one(false);
  let said: string[] = [];
  await runStep(step.title, step.command, {
    timeoutMs: step.timeoutMs,
    conclude: ({ ok }) => {
      const read = readReport(report);
      tally = tallyReport(read, ok);
      said = read ? listSaid(read) : [];
      return { ok: ok && tally.failed === 0, text: wordTally(tally) };
    },
  });
  for (const line of said) console.log(`  ${line}`);
  return tally;
}

async function runOne(step: Step, failed: ReadonlySet<string>): Promise<Tally> {
  const lacking = step.needs.filter((id) => failed.has(id));
  if (lacking.length > 0) {
    console.log(`${step.title} … failed: they need ${lacking.join(' and ')}, which failed`);
    return one(false);
  }
  if (step.report) return runTests(step, step.report);
  return one((await runStep(step.title, step.command, { timeoutMs: step.timeoutMs })).ok);
}

/** Holds what ran in each browser against the table of what may run in one alone, and shows the table. */
function compare(): Tally[] {
  const [chromium, firefox] = [readReport(reportOf('chromium')), readReport(reportOf('firefox'))];
  // A browser without a report has failed already.
  if (!chromium || !firefox) return [];
  const problems = compareBrowsers({ chromium, firefox }, single);
  console.log(`Comparing the browsers … ${problems.length === 0 ? 'the same tests ran in both, but for' : 'failed'}`);
  for (const { file, test, browser, reason } of single) {
    console.log(`  ${file}${test ? ` > ${test}` : ''}, ${browser ? `in ${browser} alone` : 'where it can'}: ${reason}`);
  }
  for (const problem of problems) console.log(problem);
  return [one(problems.length === 0)];
}

async function test(): Promise<Tally> {
  // A network of its own; a screen, a window manager and the hands for real windows.
  await installDebianPackages(['iproute2', 'xvfb', 'openbox', 'xdotool']);
  for (const sentence of await provideBrowsers(['chromium', 'firefox'])) console.log(sentence);
  const isolation = await findIsolation();
  if (!isolation) console.log('This system offers no network namespace: the browser tests run beside the network.');
  // A report of an earlier run must not be counted when a step crashes or does not run.
  rmSync(reports, { recursive: true, force: true });
  const failed = new Set<string>();
  const tallies: Tally[] = [];
  for (const step of listSteps(isolation ?? [])) {
    const tally = await runOne(step, failed);
    if (tally.failed > 0) failed.add(step.id);
    tallies.push(tally);
  }
  return sum([...tallies, ...compare()]);
}

const total = await test().catch((error: Error) => {
  console.log(error.message);
  return one(false);
});
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(wordTally(total));
