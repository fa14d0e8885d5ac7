import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { single } from './tests/browser/harness/single.ts'; // Vite's coming loader of this file wants the extension.
import type { BrowserName } from './tools/browser/find';
import { LongestFirst } from './tools/test/order.ts';

const alias = { '@': import.meta.dirname };
const files = (folder: string): string => `tests/${folder}**/*.test.{ts,tsx}`;

/** Areas whose tests leave something behind: a database, a document, what a browser would remember. Each of their files starts afresh. */
const keeping = 'access,archive,background,components,health,messages,storage';

const inNode = {
  setupFiles: ['tests/setup.ts'],
  testTimeout: 30_000,
};

const unit = {
  ...inNode,
  name: 'unit',
  include: [files('')],
  exclude: [files('browser/'), files('built/'), files(`{${keeping}}/`)],
  // Half of the time would go into loading the same modules again.
  isolate: false,
};

const kept = { ...inNode, name: 'kept', include: [files(`{${keeping}}/`)] };

const built = { name: 'built', include: [files('built/')], testTimeout: 60_000, hookTimeout: 60_000 };

/** The same files in each browser, but for those that `single` gives to the other one whole. */
const inBrowser = (name: BrowserName): TestProjectInlineConfiguration => ({
  resolve: { alias },
  test: {
    name,
    provide: { browser: name },
    include: [files('browser/')],
    exclude: single
      .filter((line) => line.browser && line.browser !== name && !line.test)
      .map(({ file }) => `tests/browser/${file}`),
    globalSetup: ['tests/browser/harness/before-all.ts'],
    setupFiles: ['skip-single', 'tell-again', 'leave-nothing'].map((name) => `tests/browser/harness/${name}.ts`),
    // A browser serves one file after the other: what `lend` keeps lives as long as the worker.
    isolate: false,
    // Half of a test is waiting; four at a time are faster on two cores, and there a click may come later than a test can bear.
    maxWorkers: 3,
    // A machine may stand still for seconds: whoever waits in vain has failed already, and may wait long.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 20_000 } },
  },
});

/** `unit` needs nothing, `built` needs both builds, `chromium` and `firefox` need that browser and its build. */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      ...[unit, kept].map((test) => ({
        plugins: [WxtVitest()],
        oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
        test,
      })),
      { resolve: { alias }, test: built },
      inBrowser('chromium'),
      inBrowser('firefox'),
    ],
  },
});
