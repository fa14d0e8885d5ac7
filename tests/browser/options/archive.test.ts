import { basename } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { choose, drop, openOptions, rollUps, says, sum } from '../harness/archive-section';
import { linkedInFiles, makeFolder, xFiles } from '../harness/archives';
import { type CoachedWorld, startCoached } from '../harness/coached';

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

it('imports LinkedIn’s ZIP, says what it comes to, and counts nothing twice', async () => {
  const zip = await folder.zip('linkedin.zip', linkedInFiles(10));
  const page = await openOptions(world);
  await choose(page, zip);
  await says(page, 'In 2025 you answered someone in 4 of 10 posts.');
  await says(page, 'LinkedIn does not tell whose post');
  const kept = await rollUps(world);
  expect(kept.map(({ source, week, figures }) => [source, week, figures.answers, figures.posts])).toEqual([
    ['linkedin', '2025-01-06', 4, 4],
  ]);
  await page.close();
  const again = await openOptions(world);
  await choose(again, zip);
  await says(again, 'In 2025 you answered someone in 4 of 10 posts.');
  expect(await rollUps(world)).toEqual(kept);
  expect(await world.records.entries()).toEqual([]);
  await again.close();
});

it('imports dropped files of X, in French, and keeps no word of them', async () => {
  await world.records.set({ language: 'fr' });
  const page = await openOptions(world);
  const files = Object.entries(xFiles(10)).map(([path, text]) => [basename(path), text]);
  await drop(page, Object.fromEntries(files));
  await says(page, 'En 2025, vous avez répondu à quelqu’un dans 4 textes sur 8.');
  const kept = await rollUps(world);
  expect([sum(kept, 'answers'), sum(kept, 'posts'), sum(kept, 'reshares'), sum(kept, 'toSelf')]).toEqual([4, 2, 2, 2]);
  expect(JSON.stringify(kept)).not.toMatch(/rosa|ana_l|leeds|pompes/i);
  await page.close();
});

it('says where an archive is damaged, and leaves what was imported as it was', async () => {
  const page = await openOptions(world);
  await choose(page, await folder.zip('good.zip', linkedInFiles(5)));
  await says(page, 'answered someone in 2 of 5 posts');
  const kept = await rollUps(world);
  const files = linkedInFiles(10);
  const damaged = { ...files, 'Comments.csv': files['Comments.csv']!.replace('2025-01-06 09:40', '6 January') };
  await choose(page, await folder.zip('damaged.zip', damaged));
  await says(page, 'Comments.csv, line 5: The date cannot be read. Nothing was imported.');
  expect(await rollUps(world)).toEqual(kept);
  await page.close();
});

it('takes nothing in while nothing is counted', async () => {
  await world.records.set({ recording: false });
  const page = await openOptions(world);
  await says(page, 'nothing is imported either');
  expect(await page.$('.archive input')).toBeNull();
  await page.close();
});
