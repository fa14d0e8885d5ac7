import { parseArgs } from 'node:util';
import { provideBrowsers } from '../set-up/browsers';
import { buildAll } from '../set-up/build';
import { kill, report } from './run';

const usage = 'npm run kills -- [--times 500] [--seed 1] [--built] [--verbose]';

/** What the command line asks for. @throws the usage when it cannot be understood */
function readWanted(): { times: number; seed: number; built: boolean; verbose: boolean } {
  const { values } = parseArgs({
    options: {
      times: { type: 'string', default: '500' },
      seed: { type: 'string', default: String(Date.now() % 100_000) },
      built: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
    },
  });
  const [times, seed] = [Number(values.times), Number(values.seed)];
  if (!(times > 0) || !Number.isInteger(times) || !Number.isInteger(seed)) throw new Error(usage);
  return { times, seed, built: values.built, verbose: values.verbose };
}

async function main(): Promise<number> {
  const { times, seed, built, verbose } = readWanted();
  for (const sentence of await provideBrowsers(['chromium'])) console.log(sentence);
  if (!built && !(await buildAll())) return 1;
  const killed = await kill({ times, seed, tell: (line) => verbose && console.log(line) });
  const wrong = Object.entries(killed.amiss).flatMap(([how, names]) =>
    names.map((name: string) => `  ${how}: ${name}`),
  );
  for (const line of [...wrong, ...report(killed, seed)]) console.log(line);
  return wrong.length === 0 ? 0 : 1;
}

process.exitCode = await main().catch((error: Error) => {
  console.error(error.message);
  return 1;
});
