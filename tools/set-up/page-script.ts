import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the page script may weigh: it is loaded with every page of a site, composer or not. Bytes after gzip. */
export const pageScriptBudget = 60_000;

type Built = { content_scripts?: { js?: string[] }[] };

/** The code that a build puts into a site's pages; empty when it puts none. */
export function readPageScript(build: string): string {
  const { content_scripts = [] } = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as Built;
  const files = new Set(content_scripts.flatMap(({ js = [] }) => js));
  return [...files].map((file) => readFileSync(join(build, file), 'utf8')).join('\n');
}

/** Its weight in bytes after gzip. */
export const weighPageScript = (code: string): number => gzipSync(code, { level: 9 }).length;

/** Fails a build whose page script is too heavy. @throws with what to do about it */
export function limitPageScript(build: string, budget = pageScriptBudget): void {
  const weight = weighPageScript(readPageScript(build));
  if (weight <= budget) return;
  throw new Error(
    `The page script of ${build} weighs ${weight} bytes after gzip, more than the ${budget} it may. ` +
      'Look for an import that brought a library along, or let the background do the work and answer by message.',
  );
}
