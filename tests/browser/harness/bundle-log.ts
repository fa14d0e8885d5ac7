import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

const root = join(import.meta.dirname, '..', '..', '..');

/** The log's own code as a script that leaves it in `window.parley`, to be run in a page of the built extension. */
export async function bundleLog(): Promise<string> {
  const [made] = (await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: { write: false, lib: { entry: join(root, 'lib/storage/log.ts'), formats: ['iife'], name: 'parley' } },
  })) as Rolldown.RolldownOutput[];
  // Declared with `var`, it would stay inside the function that runs it.
  return `${made?.output[0].code}; window.parley = parley;`;
}
