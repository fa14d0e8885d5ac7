import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBrowser } from '@/tools/browser/find';
import { launch } from '@/tools/browser/launch';
import type { Launched } from '@/tools/browser/launched';
import { makeFolder } from '@/tools/browser/lifetime';
import { builds } from '@/tools/set-up/build';
import { pack, unpack } from './packed';

type Said = { message: string };
type Info = {
  state: string;
  manifestErrors: Said[];
  runtimeErrors: Said[];
  installWarnings: string[];
  runtimeWarnings: string[];
};
type Dev = {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    getExtensionInfo(id: string): Promise<Info>;
  };
};

declare const chrome: Dev;

const [{ folder: build }] = builds;
const room = makeFolder();
let launched: Launched;
beforeAll(async () => {
  launched = await launch('chromium', {});
});
afterAll(async () => {
  await launched?.close();
  room.remove();
});

/** Packs a folder, installs what was packed, and tells what Chromium's page of extensions then says. */
async function install(name: string, folder: string): Promise<{ unpacked: string; info: Info }> {
  const unpacked = join(room.folder, `${name}-unpacked`);
  unpack(pack(findBrowser('chromium')!, folder, join(room.folder, `${name}-profile`)), unpacked);
  const page = await launched.newPage('chrome://extensions');
  // Warnings are kept for developers alone.
  await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  const id = await launched.browser.installExtension(unpacked);
  const info = await page.evaluate((wanted) => chrome.developerPrivate.getExtensionInfo(wanted), id);
  await page.close();
  return { unpacked, info };
}

function copyBuild(name: string, change: (manifest: { permissions: string[] }) => object): string {
  const folder = join(room.folder, name);
  cpSync(build, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')))));
  return folder;
}

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length))
    .sort();

it('Chromium loads the packed extension and warns of nothing', async () => {
  const { unpacked, info } = await install(
    'sound',
    copyBuild('sound', (manifest) => manifest),
  );
  expect(listFiles(unpacked)).toEqual(listFiles(build));
  const { state, manifestErrors, installWarnings, runtimeErrors, runtimeWarnings } = info;
  expect(state).toBe('ENABLED');
  expect([manifestErrors, installWarnings, runtimeErrors, runtimeWarnings]).toEqual([[], [], [], []]);
});

it('a permission and a key that it does not know would be told', async () => {
  const planted = copyBuild('planted', (manifest) => ({
    ...manifest,
    permissions: [...manifest.permissions, 'telepathy'],
    clairvoyance: true,
  }));
  const { info } = await install('planted', planted);
  expect(info.manifestErrors.map(({ message }) => message).sort()).toEqual([
    "Permission 'telepathy' is unknown.",
    "Unrecognized manifest key 'clairvoyance'.",
  ]);
});
