import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../tools/browser/find';
import { launch } from '../../../tools/browser/launch';
import type { Launched, LaunchOptions } from '../../../tools/browser/launched';
import { type LocalServer, serve } from '../../../tools/browser/serve';
import { bundleFixtures } from '../../fixtures/bundle';
import { addressOf, catalogue } from '../../fixtures/catalogue';
import { fixtureHosts, respondWith } from '../../fixtures/respond';
import type { FixtureId, FixtureOptions } from '../../fixtures/types';
import { browser } from './browser';
import { type Composer, useComposer } from './composer';
import { lend, type Outfit } from './lend';
import { thrift } from './thrift';

/** A browser whose whole outside is one local server with the fixture pages. */
export type World = {
  launched: Launched;
  server: LocalServer;
  /** Opens a fixture in a new tab, or in this one, and waits for its editor (not with `closed`). */
  open(id: FixtureId, options?: FixtureOptions, tab?: Page): Promise<Composer>;
  /** Closes the tabs, and lets the next test file of this worker have the browser. */
  close(): Promise<void>;
};

/** `own`: a browser for this test file alone, because it changes what cannot be put back. */
export type WorldOptions = Omit<LaunchOptions, 'executable' | 'server'> & { own?: boolean };

/** A browser that test files share, and only such a one, has no process for each page. */
function settle(name: BrowserName, { own, ...options }: WorldOptions): WorldOptions {
  if (own || !process.env.VITEST) return options;
  const { args = [], prefs } = thrift[name];
  return { ...options, args: [...args, ...(options.args ?? [])], prefs: { ...prefs, ...options.prefs } };
}

async function start(name: BrowserName, options: WorldOptions): Promise<Outfit> {
  const server = await serve(fixtureHosts, respondWith(await bundleFixtures()));
  const launched = await launch(name, { ...settle(name, options), server }).catch(async (error) => {
    await server.close();
    throw error;
  });
  return { launched, server };
}

/**
 * Bundles the fixtures (once), starts the server and the browser, or takes those that an earlier test file with the same
 * wishes has left.
 */
export async function startWorld(name: BrowserName = browser, options: WorldOptions = {}): Promise<World> {
  const mayLend = !options.own && !options.policy;
  const key = mayLend ? JSON.stringify([name, options]) : undefined;
  const { launched, server, giveBack } = await lend(key, () => start(name, options));
  return {
    launched,
    server,
    open: async (id, wanted = {}, tab) => {
      const page = tab ?? (await launched.newPage(addressOf(id, wanted)));
      if (tab) await tab.goto(addressOf(id, wanted));
      const composer = useComposer(page, catalogue[id].editor);
      await page.waitForFunction(() => window.fixture !== undefined);
      if (!wanted.closed) await composer.ready();
      return composer;
    },
    close: giveBack,
  };
}
