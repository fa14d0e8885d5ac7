import { parseArgs } from 'node:util';
import type { BrowserName } from '../browser/find';
import { provideBrowsers } from '../set-up/browsers';
import { buildAll } from '../set-up/build';
import { type Run, report } from './report';
import { soak } from './run';

const usage =
  'npm run soak -- [--minutes 10] [--seed 1] [--browser chromium|firefox] [--only li-g1,x-home] [--built] [--verbose]';

type Wanted = {
  minutes: number;
  seed: number;
  browsers: readonly BrowserName[];
  only?: string[];
  /** With the builds that are there. */
  built: boolean;
  verbose: boolean;
};

/** What the command line asks for. @throws the usage when it cannot be understood */
function readWanted(): Wanted {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '10' },
      seed: { type: 'string', default: String(Date.now() % 100_000) },
      browser: { type: 'string' },
      only: { type: 'string' },
      built: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
    },
  });
  const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
  const browsers = (['chromium', 'firefox'] as const).filter((name) => name === (values.browser ?? name));
  if (!(minutes > 0) || !Number.isInteger(seed) || browsers.length === 0) throw new Error(usage);
  const { built, verbose } = values;
  return { minutes, seed, browsers, built, verbose, ...(values.only && { only: values.only.split(',') }) };
}

/** All browsers in turn, the time shared between them; stops at the first failure. */
async function main(): Promise<number> {
  const { minutes, seed, browsers, only, built, verbose } = readWanted();
  for (const sentence of await provideBrowsers(browsers)) console.log(sentence);
  if (!built && !(await buildAll())) return 1;
  const tell = verbose ? { tell: (line: string) => console.log(line) } : {};
  const runs: Run[] = [];
  for (const browser of browsers) {
    const ms = (minutes * 60_000) / browsers.length;
    runs.push({ browser, ...(await soak({ browser, seed, ms, ...tell, ...(only && { only }) })) });
    if (runs.at(-1)!.failure) break;
  }
  for (const line of report(runs, seed, minutes)) console.log(line);
  return runs.some(({ failure }) => failure) ? 1 : 0;
}

process.exitCode = await main().catch((error: Error) => {
  console.error(error.message);
  return 1;
});
