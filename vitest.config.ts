import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const alias = { '@': import.meta.dirname };
const files = (folder: string): string => `tests/${folder}**/*.test.{ts,tsx}`;

/** Three projects: `unit` needs nothing, `built` needs both builds, `browser` needs both builds and both browsers. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'unit',
          include: [files('')],
          exclude: [files('browser/'), files('built/')],
          setupFiles: ['tests/setup.ts'],
        },
      },
      { resolve: { alias }, test: { name: 'built', include: [files('built/')] } },
    ],
  },
});
