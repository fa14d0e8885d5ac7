import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { builds } from '@/tools/set-up/build';

/** A text file of a build, its path from the build's folder. */
export type BuiltFile = { path: string; text: string };

export type Build = { browser: 'chrome' | 'firefox'; folder: string; files: BuiltFile[] };

const isText = (path: string): boolean => /\.(js|mjs|css|html|json|svg|txt)$/.test(path);

function readFiles(folder: string): BuiltFile[] {
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${folder} holds no build. Run npm run build first.`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isText(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
}

/** Both builds as they would be installed. @throws when they were not made */
export const readBuilds = (): Build[] =>
  builds.map(({ browser, folder }) => ({ browser, folder, files: readFiles(folder) }));
