// @ts-check
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { checkNode } from './node-version.mjs';
import { installPackages } from './packages.mjs';

/**
 * Runs one of the project's TypeScript programs with the arguments of the command line, after installing what it needs.
 * Uses nothing but Node itself, so that it works in a fresh clone.
 * @param {string} file path from the project's root
 * @returns {Promise<number | undefined>} the program's exit code, `undefined` when it could not run to its end
 */
export async function setUpAndRun(file) {
  checkNode();
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
  if (!(await installPackages())) return undefined;
  const args = ['--import', 'tsx', file, ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  return new Promise((done) => child.once('close', (code) => done(code ?? undefined)));
}
