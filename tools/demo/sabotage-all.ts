import { provideBrowsers } from '../set-up/browsers';
import { buildAll } from '../set-up/build';
import { runDemo } from '../start/run-demo';
import { explainFailure } from './failure';
import { readReport } from './report';
import { type StepName, stepNames } from './step';

// Proves that the demo can fail: for every step, one run in which it is kept from happening.

async function trySabotage(name: StepName): Promise<boolean> {
  const start = performance.now();
  const code = await runDemo(name, 'ignore');
  const { ok, says } = explainFailure(readReport(), name);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const failed = code === 1 && ok;
  console.log(`${failed ? '✓' : '✗'} ${name.padEnd(8)} exit code ${code} (${seconds} s): ${says}`);
  return failed;
}

async function sabotageAll(): Promise<number> {
  const missing = await provideBrowsers(['chromium']);
  for (const sentence of missing) console.error(sentence);
  if (missing.length > 0 || !(await buildAll())) return 1;
  let failed = 0;
  for (const name of stepNames) failed += (await trySabotage(name)) ? 1 : 0;
  console.log(`${failed} of ${stepNames.length} sabotaged demos ended with exit code 1.`);
  return failed === stepNames.length ? 0 : 1;
}

process.exitCode = await sabotageAll().catch((error: Error) => {
  console.error(error.message);
  return 1;
});
