import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The command line that starts a package's program, the same on every system.
 * @param name package, and program when its name differs: `typescript`, `tsc`
 */
export function program(name: string, bin = name): string[] {
  const manifest = join('node_modules', name, 'package.json');
  const { bin: bins } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Record<string, string> };
  const script = typeof bins === 'string' ? bins : bins[bin];
  if (!script) throw new Error(`The package ${name} has no program ${bin}.`);
  return [process.execPath, join(dirname(manifest), script)];
}
