import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import type { BrowserName } from '@/tools/browser/find';
import { fixtureHosts } from '../../../fixtures/respond';

const root = join(import.meta.dirname, '..', '..', '..', '..');

const manifest = (matches: string[]): object => ({
  manifest_version: 3,
  name: 'Probe',
  version: '1.0',
  options_ui: { page: 'options.html' },
  content_scripts: [{ matches, js: ['content.js'], run_at: 'document_start' }],
  browser_specific_settings: { gecko: { id: 'probe@parley.test' } },
});

/** Builds the throw-away extension around `content.ts`. @returns its folder */
export async function buildProbe(browser: BrowserName): Promise<string> {
  const folder = join(root, '.output', 'probe', browser);
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'content.ts'), formats: ['iife'], name: 'probe', fileName: () => 'content.js' },
    },
  });
  await mkdir(folder, { recursive: true });
  const matches = fixtureHosts.map((host) => `https://${host}/*`);
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest(matches)));
  await writeFile(join(folder, 'options.html'), '<!doctype html><title>Probe</title>');
  return folder;
}
