import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { FrameChanged } from '@/lib/messages/protocol';

/** A script of the build that is put into pages on request. `id`: its one registration, which all its hosts share. */
interface Script {
  id: 'places' | 'reading';
  js: ScriptPublicPath[];
}

/** The page script of the build. Firefox names it by its whole address, and takes none. */
function files(): ScriptPublicPath[] {
  const named = (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ js }) => js ?? []);
  const root = browser.runtime.getURL('/');
  return named.map((name) => new URL(name, root).pathname.slice(1)) as ScriptPublicPath[];
}

async function registered({ id }: Script): Promise<string[]> {
  const [one] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  return one?.matches ?? [];
}

async function register({ id, js }: Script, matches: string[], before: readonly string[]): Promise<void> {
  if (matches.length === 0) {
    if (before.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = { id, matches, js, runAt: 'document_idle' as const, persistAcrossSessions: true };
  await (before.length > 0
    ? browser.scripting.updateContentScripts([script])
    : browser.scripting.registerContentScripts([script]));
}

/** A page that holds a script of ours is told; any other gets one, so that nobody has to load it again. */
async function bringTo(tabId: number): Promise<void> {
  const message: FrameChanged = { name: 'frame.changed' };
  try {
    await browser.tabs.sendMessage(tabId, message);
  } catch {
    await browser.scripting.executeScript({ target: { tabId }, files: files() });
  }
}

/** Makes a script run on exactly these hosts in pages to come; the hosts that are new to it. */
async function settle(script: Script, matches: readonly string[]): Promise<string[]> {
  // The browsers add and take away the whole interface with the permission.
  if (!browser.scripting) return [];
  const before = await registered(script);
  const wanted = [...new Set(matches)].sort();
  const added = wanted.filter((one) => !before.includes(one));
  if (added.length > 0 || before.length !== wanted.length) await register(script, wanted, before);
  return added;
}

/**
 * Makes the page script run on exactly these hosts, in pages to come and in those that are open. Does nothing without the
 * right to do so: then nothing of ours is there either.
 * @param matches match patterns to which the browser grants access
 */
export async function runOn(matches: readonly string[]): Promise<void> {
  const added = await settle({ id: 'places', js: files() }, matches);
  if (added.length === 0) return;
  const tabs = await browser.tabs.query({ url: added });
  await Promise.allSettled(tabs.flatMap((tab) => (tab.id === undefined ? [] : [bringTo(tab.id)])));
}

/** Has minutes of reading counted on exactly these hosts, in pages that are opened from now on; on none: nowhere. */
export const readOn = async (matches: readonly string[]): Promise<void> =>
  void (await settle({ id: 'reading', js: ['content-scripts/reading.js' as ScriptPublicPath] }, matches));
