import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import type { BrowserName } from '../../../../tools/browser/find';
import { makeFolder } from '../../../../tools/browser/lifetime';
import { fixtureHosts } from '../../../fixtures/respond';

const here = import.meta.dirname;
const root = join(here, '..', '..', '..', '..');
/** One for each program: two test files that run at once must not build over each other. */
const { folder: output } = makeFolder();

const bundle = (outDir: string, options: InlineConfig['build']): Promise<unknown> =>
  build({
    configFile: false,
    root,
    base: './',
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    // Draft.js and Quill take their timers from Node's name for the global object.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: { outDir, emptyOutDir: true, minify: false, modulePreload: false, ...options },
  });

const manifest = {
  manifest_version: 3,
  name: 'Probe',
  version: '1.0',
  options_ui: { page: 'options.html' },
  content_scripts: [
    { matches: fixtureHosts.map((host) => `https://${host}/*`), js: ['content.js'], run_at: 'document_start' },
  ],
  browser_specific_settings: { gecko: { id: 'probe@example.org' } },
};

/** Builds the throw-away extension around `content.ts`. @returns its folder */
export async function buildProbe(browser: BrowserName): Promise<string> {
  const folder = join(output, browser);
  const entry = join(here, 'content.ts');
  await bundle(folder, { lib: { entry, formats: ['iife'], name: 'probe', fileName: () => 'content.js' } });
  const { browser_specific_settings: _, ...others } = manifest;
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(browser === 'firefox' ? manifest : others));
  await writeFile(join(folder, 'options.html'), '<!doctype html><title>Probe</title>');
  return folder;
}

/** Bundles the pages of these tests with their editors. @returns the folder that holds `<name>.js` */
export async function buildPages(names: readonly string[]): Promise<string> {
  const folder = join(output, 'pages');
  const input = Object.fromEntries(names.map((name) => [name, join(here, '..', 'pages', `${name}.ts`)]));
  await bundle(folder, {
    rolldownOptions: { input, output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
  });
  return folder;
}
