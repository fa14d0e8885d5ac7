import { existsSync, readFileSync } from 'node:fs';
import { type BrowserName, findBrowser } from '../browser/find';
import { run, runStep } from './step.mjs';

type Need = {
  /** Debian's packages: the browser, French, and the letters and emoji that screenshots need. */
  packages: string[];
  /** Where Debian puts the browser; another browser is left alone. */
  debian: string;
  advice: string;
};

const needs: Record<BrowserName, Need> = {
  chromium: {
    packages: ['chromium', 'chromium-l10n', 'fonts-noto-core', 'fonts-noto-color-emoji'],
    debian: '/usr/bin/chromium',
    advice: 'Please install Chromium, Chrome or Edge, or name one in PARLEY_CHROMIUM.',
  },
  firefox: {
    packages: ['firefox-esr', 'firefox-esr-l10n-fr'],
    debian: '/usr/bin/firefox-esr',
    advice: 'Please install Firefox ESR, or name a Firefox in PARLEY_FIREFOX.',
  },
};

/** Debian itself and no derivative: Ubuntu's chromium, for one, is a snap that takes no extension from here. */
function mayInstall(): boolean {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return process.getuid?.() === 0 && /^ID="?debian"?$/m.test(release);
}

const isInstalled = async (name: string): Promise<boolean> =>
  (await run(['dpkg', '--status', name])).output.includes('\nStatus: install ok installed');

/** Installs what is missing of Debian's packages, where that is allowed. A failure is shown and left to the caller. */
export async function installDebianPackages(packages: readonly string[]): Promise<void> {
  if (!mayInstall()) return;
  const found = await Promise.all(packages.map(isInstalled));
  const missing = packages.filter((_, index) => !found[index]);
  if (missing.length === 0) return;
  await runStep('Reading the list of Debian packages', ['apt-get', 'update', '-qq']);
  const install = ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...missing];
  await runStep(`Installing ${missing.join(', ')}`, ['env', 'DEBIAN_FRONTEND=noninteractive', ...install]);
}

/**
 * Makes sure that the browsers are there, installing them on Debian.
 * @returns one sentence for each browser that is still missing
 */
export async function provideBrowsers(names: readonly BrowserName[]): Promise<string[]> {
  const wanted = names.filter((name) => [undefined, needs[name].debian].includes(findBrowser(name)));
  await installDebianPackages(wanted.flatMap((name) => needs[name].packages));
  return names.filter((name) => findBrowser(name) === undefined).map((name) => needs[name].advice);
}
