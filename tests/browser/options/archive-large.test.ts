import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { writeSparseZip } from '../../archive/sparse-zip';
import { choose, openOptions, rollUps, says, sum, watched, watchPage } from '../harness/archive-section';
import { linkedInFiles, makeFolder, xFiles } from '../harness/archives';
import { type CoachedWorld, startCoached } from '../harness/coached';

const MANY = 100_000;
/** Milliseconds; the machine may have other work. */
const LONG = 300_000;

const folder = makeFolder();
let world: CoachedWorld;
beforeAll(async () => {
  world = await startCoached();
});
afterAll(async () => {
  folder.remove();
  await world?.close();
});
beforeEach(() => world.records.reset({}));

it.each([
  ['linkedin', linkedInFiles, { answers: 40_000, posts: 40_000, reshares: 20_000, toSelf: 0 }],
  ['x', xFiles, { answers: 40_000, posts: 20_000, reshares: 20_000, toSelf: 20_000 }],
] as const)(
  'imports 100,000 texts of %s, tells how far it is, and the page stays at hand',
  async (site, files, figures) => {
    const page = await openOptions(world);
    await watchPage(page);
    await choose(page, await folder.zip(`${site}.zip`, files(MANY)));
    await says(page, 'In 2025 you answered someone in 40,000 of', LONG);
    const { longest, steps } = await watched(page);
    expect(steps).toBeGreaterThan(10);
    // Longer than a person notices would be a freeze; the work itself takes many seconds.
    expect(longest).toBeLessThan(250);
    const kept = await rollUps(world);
    for (const [name, count] of Object.entries(figures))
      expect([name, sum(kept, name as 'posts')]).toEqual([name, count]);
    await page.close();
  },
  LONG,
);

it(
  'stops at once, and nothing of it stays',
  async () => {
    const page = await openOptions(world);
    await choose(page, await folder.zip('many.zip', linkedInFiles(MANY)));
    await page.waitForSelector('.archive progress[value]', { timeout: LONG });
    await page.click('.archive .drop button');
    await says(page, 'Stopped. Nothing was imported.');
    expect(await rollUps(world)).toEqual([]);
    expect(await page.$('.archive input[type=file]')).not.toBeNull();
    await page.close();
  },
  LONG,
);

it(
  'opens a ZIP64 of more than 4 GB without reading it whole',
  async () => {
    const path = join(folder.path, 'sparse.zip');
    writeSparseZip(path, 'Shares.csv', linkedInFiles(10)['Shares.csv']!);
    const page = await openOptions(world);
    await choose(page, path);
    await says(page, 'In 2025 none of your 4 posts answered anyone.', LONG);
    await page.close();
  },
  LONG,
);
