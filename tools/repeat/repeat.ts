import { readFileSync, rmSync } from 'node:fs';
import type { BrowserName } from '../browser/find';
import { provideBrowsers } from '../set-up/browsers';
import { buildAll } from '../set-up/build';
import { runStep } from '../set-up/step.mjs';
import { findIsolation } from '../test/isolate';
import { vitestCommand } from '../test/steps';
import { sum, type Tally, wordTally } from '../test/tally';
import { addFiles, type Files, type FilesReport, tallyFiles } from './files';

const usage =
  'npm run repeat -- 10 matrix flows [firefox]: ten times the browser tests whose path contains one of these words, in both browsers or in one';

const allBrowsers: readonly BrowserName[] = ['chromium', 'firefox'];

const longestRun = 40 * 60_000;

type Wanted = {
  times: number;
  words: readonly string[];
  browsers: readonly BrowserName[];
  isolation: readonly string[];
};

/** What the command line asks for. @throws the usage when it cannot be understood */
async function readWanted([count, ...rest]: readonly string[]): Promise<Wanted> {
  const times = Number(count);
  const words = rest.filter((word) => !allBrowsers.some((browser) => browser === word));
  const named = allBrowsers.filter((browser) => rest.includes(browser));
  const browsers = named.length > 0 ? named : allBrowsers;
  if (!Number.isInteger(times) || times < 1 || words.length === 0) throw new Error(usage);
  return { times, words, browsers, isolation: (await findIsolation()) ?? [] };
}

function readReport(file: string): FilesReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as FilesReport;
  } catch {
    return undefined;
  }
}

async function runOnce(title: string, browser: BrowserName, { words, isolation }: Wanted): Promise<Files> {
  const report = `.output/repeat/${browser}.json`;
  // A report of an earlier run must not be counted when this one crashes.
  rmSync(report, { force: true });
  let files: Files = {};
  await runStep(title, vitestCommand(browser, report, isolation, words), {
    timeoutMs: longestRun,
    conclude: ({ ok }) => {
      files = tallyFiles(readReport(report), ok);
      const total = sum(Object.values(files));
      return { ok: total.failed === 0, text: wordTally(total) };
    },
  });
  return files;
}

async function repeat(wanted: Wanted): Promise<Tally> {
  for (const sentence of await provideBrowsers(wanted.browsers)) console.log(sentence);
  if (!(await buildAll())) return { passed: 0, failed: 1, skipped: 0 };
  let all: Files = {};
  for (let time = 1; time <= wanted.times; time++) {
    for (const browser of wanted.browsers) {
      const files = await runOnce(`${browser}, ${time} of ${wanted.times}`, browser, wanted);
      const named = Object.entries(files).map(([file, tally]) => [`${browser} ${file}`, tally]);
      all = addFiles(all, Object.fromEntries(named));
    }
  }
  for (const file of Object.keys(all).sort()) console.log(`${file}: ${wordTally(all[file]!)}`);
  return sum(Object.values(all));
}

try {
  const total = await repeat(await readWanted(process.argv.slice(2)));
  console.log(wordTally(total));
  process.exitCode = total.failed > 0 ? 1 : 0;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
