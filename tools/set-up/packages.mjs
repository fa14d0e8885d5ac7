// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { runStep } from './step.mjs';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} Locked */

/**
 * @param {string} file
 * @returns {Record<string, Locked> | undefined}
 */
const readPackages = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined);

/**
 * Whether what is installed is what the lock file asks for. Contents are compared, not dates: a checkout changes every date.
 * @param {Record<string, Locked>} locked
 * @param {Record<string, Locked> | undefined} installed `undefined` when nothing, or only a part, was installed
 */
export function matchesLock(locked, installed) {
  if (!installed) return false;
  return Object.entries(locked).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    const there = installed[path];
    // Packages for other systems are locked and not installed.
    return there ? there.version === version : Boolean(optional || devOptional);
  });
}

/** @param {string[]} args */
function npm(...args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return [process.execPath, script, ...args];
  return process.platform === 'win32' ? ['cmd', '/c', 'npm', ...args] : ['npm', ...args];
}

/**
 * Installs the packages of the lock file where they are missing.
 * @returns whether they are there now; what went wrong is on the screen
 */
export async function installPackages() {
  const locked = readPackages('package-lock.json') ?? {};
  if (!matchesLock(locked, readPackages('node_modules/.package-lock.json')))
    return (await runStep('Installing the packages (about half a minute)', npm('ci'))).ok;
  if (existsSync('.wxt/tsconfig.json')) return true;
  return (await runStep('Preparing the types', npm('run', 'postinstall'))).ok;
}
