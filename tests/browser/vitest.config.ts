import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The tests that drive real browsers: one file at a time, because two browsers at once make both slow. */
export default defineConfig({
  resolve: { alias: { '@': join(import.meta.dirname, '..', '..') } },
  test: {
    name: 'browser',
    root: join(import.meta.dirname, '..', '..'),
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    globalSetup: [join(import.meta.dirname, 'harness', 'setup.ts')],
  },
});
