import { choose, openOptions, says, watched, watchPage } from '../../tests/browser/harness/archive-section';
import { linkedInFiles, makeFolder } from '../../tests/browser/harness/archives';
import { startWorld } from '../../tests/browser/harness/world';
import { builds } from '../set-up/build';

/** What the import of an archive takes. */
export interface ImportReport {
  texts: number;
  textsPerSecond: number;
  /** Milliseconds for which the page did not answer at most; 0 below 50. */
  longestTaskMs: number;
}

const TEXTS = 100_000;
/** Milliseconds. */
const PATIENCE = 600_000;

/** Imports LinkedIn's archive in Chromium, from the choice of the file to the sentence about its years. */
export async function measureImport(): Promise<ImportReport> {
  const folder = makeFolder();
  const world = await startWorld('chromium', { extension: builds[0].folder });
  try {
    const zip = await folder.zip('linkedin.zip', linkedInFiles(TEXTS));
    const page = await openOptions(world);
    await watchPage(page);
    const start = performance.now();
    await choose(page, zip);
    await says(page, 'In 2025 you answered someone in', PATIENCE);
    const seconds = (performance.now() - start) / 1_000;
    const { longest } = await watched(page);
    return { texts: TEXTS, textsPerSecond: TEXTS / seconds, longestTaskMs: longest };
  } finally {
    folder.remove();
    await world.close();
  }
}

const shorten = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** The figures as lines. */
export const printImport = ({ texts, textsPerSecond, longestTaskMs }: ImportReport): string =>
  [
    `import of ${shorten.format(texts)} texts ${shorten.format(textsPerSecond).padStart(9)} texts a second`,
    `longest task of the page  ${shorten.format(longestTaskMs).padStart(9)} ms  (0: none of 50 ms or more)`,
  ].join('\n');
