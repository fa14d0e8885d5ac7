import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Access = { permissions?: string[]; origins?: string[] };
type Script = { id: string; matches: string[] };

/** A browser with permissions and scripts, which the fake one does not have: what is granted, registered, told and injected. */
export type Granting = {
  granted: Set<string>;
  scripts: Script[];
  /** Tabs by the pattern they match. */
  tabs: Record<string, { id: number; listens: boolean }[]>;
  injected: number[];
};

const all = ({ permissions = [], origins = [] }: Access): string[] => [...permissions, ...origins];

/** Puts it in the place of the fake browser, empty. */
export function stubBrowser(): Granting {
  fakeBrowser.reset();
  const state: Granting = { granted: new Set(), scripts: [], tabs: {}, injected: [] };
  const { granted, tabs, injected } = state;
  const permissions = {
    contains: async (access: Access) => all(access).every((one) => granted.has(one)),
    remove: async (access: Access) => all(access).every((one) => granted.delete(one)),
  };
  const without = (ids: readonly string[]): Script[] => state.scripts.filter(({ id }) => !ids.includes(id));
  const put = async (scripts: Script[]): Promise<void> => {
    state.scripts = [...without(scripts.map(({ id }) => id)), ...scripts];
  };
  const scripting = {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
      state.scripts.filter(({ id }) => ids.includes(id)),
    registerContentScripts: put,
    updateContentScripts: put,
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      state.scripts = without(ids);
    },
    executeScript: async ({ target }: { target: { tabId: number } }) => injected.push(target.tabId),
  };
  Object.assign(browser, { permissions, scripting });
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.stubGlobal('navigator', { languages: ['en'] });
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    content_scripts: [{ js: ['content-scripts/composer.js'] }],
    host_permissions: ['https://x.com/*'],
  } as never);
  vi.spyOn(browser.tabs, 'query').mockImplementation((async ({ url }: { url: string[] }) =>
    url.flatMap((one) => tabs[one] ?? [])) as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async (id: number) => {
    const tab = Object.values(tabs)
      .flat()
      .find((one) => one.id === id);
    if (!tab?.listens) throw new Error('Receiving end does not exist');
  }) as never);
  return state;
}
