import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const alias = { '@': import.meta.dirname };
const files = (folder: string): string => `tests/${folder}**/*.test.{ts,tsx}`;

const unit = {
  name: 'unit',
  include: [files('')],
  exclude: [files('browser/'), files('built/')],
  setupFiles: ['tests/setup.ts'],
  testTimeout: 30_000,
};

const built = { name: 'built', include: [files('built/')], testTimeout: 30_000 };

/** One file after the other: two browsers at once would compete for the focus, the processor and the policies. */
const browser = {
  name: 'browser',
  include: [files('browser/')],
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

/** `unit` needs nothing, `built` needs both builds, `browser` needs both builds and both browsers. */
export default defineConfig({
  test: {
    projects: [
      { plugins: [WxtVitest()], oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } }, test: unit },
      { resolve: { alias }, test: built },
      { resolve: { alias }, test: browser },
    ],
  },
});
