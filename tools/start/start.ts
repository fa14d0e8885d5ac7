import { parseArgs } from 'node:util';
import { chooseStep } from '../demo/choose';
import { installDebianPackages, provideBrowsers } from '../set-up/browsers';
import { buildAll } from '../set-up/build';
import { openPractice } from './open-practice';
import { runDemo } from './run-demo';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function start(): Promise<number> {
  const { values } = parseArgs({ options: { demo: { type: 'boolean' }, sabotage: { type: 'string' } } });
  const sabotage = chooseStep(values.sabotage);
  const missing = await provideBrowsers(['chromium']);
  for (const sentence of missing) console.error(sentence);
  if (missing.length > 0 || !(await buildAll())) return 1;
  if (hasDisplay && !values.demo && !sabotage) return openPractice();
  // Without `ip` the demo would run beside the network.
  await installDebianPackages(['iproute2']);
  return runDemo(sabotage);
}

process.exitCode = await start().catch((error: Error) => {
  console.error(error.message);
  return 1;
});
