import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumId, geckoId } from '../manifest';
import { type BrowserName, findBrowser } from './find';

/** What an organisation sets for Parley, as an administrator writes it; nothing at all when it sets nothing. */
export type ManagedPolicy = Record<string, unknown> | undefined;

/** Where one browser alone reads what an organisation sets. */
export type PolicyPlace = {
  /** What to start in the browser's stead, where the browser itself cannot be told. */
  executable?: string;
  env: Record<string, string>;
  /** Writes the policy; `undefined` takes it back. */
  set(policy: ManagedPolicy): void;
};

/** Built into Debian's Chromium and into one built from source. Chrome and Edge read other folders, other systems none. */
const folderOfChromium = '/etc/chromium';

function write(file: string, policy: ManagedPolicy, whole: (policy: object) => object): void {
  if (policy) writeFileSync(file, JSON.stringify(whole(policy)));
  else rmSync(file, { force: true });
}

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** The browser in a view of the file system of its own, in which `folder` lies over the machine's. */
function wrap(executable: string, folder: string): string {
  const mounting = `mount --bind ${quote(folder)} ${folderOfChromium} && exec "$@"`;
  const script = join(folder, 'start');
  writeFileSync(script, `#!/bin/sh\nexec unshare -m sh -c ${quote(mounting)} sh ${quote(executable)} "$@"\n`, {
    mode: 0o755,
  });
  return script;
}

function placeForChromium(folder: string, executable: string): PolicyPlace {
  const managed = join(folder, 'policies', 'managed');
  mkdirSync(managed, { recursive: true });
  const whole = (policy: object): object => ({ '3rdparty': { extensions: { [chromiumId]: policy } } });
  return {
    executable: wrap(executable, folder),
    env: {},
    set: (policy) => write(join(managed, 'parley.json'), policy, whole),
  };
}

/** By a manifest of managed storage, which Firefox looks for in the person's home too. */
function placeForFirefox(folder: string): PolicyPlace {
  const manifests = join(folder, '.mozilla', 'managed-storage');
  mkdirSync(manifests, { recursive: true });
  const whole = (data: object): object => ({ name: geckoId, description: 'A policy.', type: 'storage', data });
  return { env: { HOME: folder }, set: (policy) => write(join(manifests, `${geckoId}.json`), policy, whole) };
}

/**
 * Makes a place in an empty folder; nothing of the machine is changed. A running Chromium learns of a change within
 * seconds, Firefox when the extension starts again.
 */
export const placePolicy = (name: BrowserName, folder: string, executable: string): PolicyPlace =>
  name === 'chromium' ? placeForChromium(folder, executable) : placeForFirefox(folder);

const canMount = (): boolean =>
  process.platform === 'linux' &&
  spawnSync('unshare', ['-m', 'mount', '--bind', '/tmp', folderOfChromium]).status === 0;

/** Whether a program can play the administrator here. For Chromium it must be Debian's, and mounts be allowed. */
export const canSetPolicy = (name: BrowserName): boolean =>
  name === 'firefox' ? process.platform === 'linux' : Boolean(findBrowser(name)?.includes('chromium')) && canMount();
