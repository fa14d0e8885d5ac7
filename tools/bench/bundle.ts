import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** Bundles a module of this folder into one file, as the extension's build does with the engine, and loads it: single modules run slower. */
export async function loadBundled<Module>(name: string, folder: string): Promise<Module> {
  await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, `${name}.ts`),
      outDir: folder,
      minify: false,
      rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
    },
  });
  return import(pathToFileURL(join(folder, `${name}.mjs`)).href) as Promise<Module>;
}
