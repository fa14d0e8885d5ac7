import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { dateOf, shiftWeek, type WeekId } from '@/lib/habits/calendar';
import type { Figures } from '@/lib/habits/figures';
import { figuresOf } from '@/lib/habits/figures-of';
import { calm } from '@/lib/habits/metrics/calm';
import { heated } from '@/lib/habits/signs';
import { until } from '@/tools/browser/launched';
import { makeFolder } from '@/tools/browser/lifetime';
import { rollUps } from '../harness/archive-section';
import { type CoachedWorld, startCoached } from '../harness/coached';
import { bring, fill, openData, press, saved, says, thisWeek, tick } from '../harness/data-section';

const { folder, remove } = makeFolder();

let world: CoachedWorld;
beforeAll(async () => {
  world = await startCoached();
});
afterAll(async () => {
  remove();
  await world?.close();
});
beforeEach(() => world.records.reset());

async function deleteAll(page: Page): Promise<void> {
  await press(page, 'Delete everything');
  await press(page, 'Delete for good');
  await until('nothing is kept', async () => (await world.records.entries()).length === 0);
}

const figures = async (...weeks: WeekId[]): Promise<Figures[]> => {
  const entries = await world.records.entries();
  return weeks.map((week) => figuresOf(entries, week));
};
const both = [thisWeek, shiftWeek(thisWeek, -1)] as const;

const databases = (): Promise<(string | undefined)[]> =>
  world.records.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

it('saves everything, deletes the database itself, and brings the same figures back, once', async () => {
  await fill(world);
  const before = await figures(...both);
  expect(before[0]).toMatchObject({ answers: 2, posts: 1, calm: 2 });
  expect(before[1]).toMatchObject({ answers: 1 });
  const page = await openData(world, folder);
  await tick(page, 'Also cautions and haste');
  const { path } = await saved(page, folder, '.json');
  await deleteAll(page);
  await says(page, 'Nothing is kept here.');
  expect(await databases()).toEqual([]);
  for (const news of ['New here: 4 texts.', 'None of its texts was new here.']) {
    await bring(page, path);
    await says(page, `The file holds 4 texts. ${news}`);
    expect(await figures(...both)).toEqual(before);
    await page.reload();
    await page.waitForSelector('.data');
  }
  const popup = await world.launched.openExtensionPage('popup.html');
  await popup.waitForSelector('.sentence');
  expect(await popup.$eval('.sentence', (sentence) => sentence.textContent.replace(/\s+/g, ' '))).toContain(
    '2 to answer someone',
  );
  await popup.close();
  await page.close();
});

it('leaves out what concerns calm unless asked, and then says nothing of it', async () => {
  await fill(world);
  const [before] = await figures(thisWeek);
  const page = await openData(world, folder);
  const { path, text } = await saved(page, folder, '.json');
  expect(heated.filter((rule) => text.includes(rule))).toEqual([]);
  await deleteAll(page);
  await bring(page, path);
  await says(page, 'New here: 4 texts.');
  const [after] = await figures(thisWeek);
  expect(after).toEqual({ ...before, calm: 0, calmUnknown: 3 });
  expect(calm(after!)).toBeUndefined();
  await page.close();
});

it('takes nothing of a damaged file, and says where it is damaged, in French', async () => {
  await fill(world);
  const page = await openData(world, folder);
  const { path, text } = await saved(page, folder, '.json');
  const kept = [await world.records.entries(), await rollUps(world)];
  await world.records.set({ language: 'fr' });
  await says(page, 'Mes données');
  writeFileSync(path, text.replace('"seconds": 70', '"seconds": "long"'));
  await bring(page, path);
  await says(page, 'Textes, un par un, ligne 2, « Secondes d’écriture » : Quelque chose est abîmé à cet endroit.');
  await says(page, 'Rien n’a été repris.');
  writeFileSync(path, text.slice(0, -90));
  await bring(page, path);
  await says(page, 'Ce fichier s’interrompt');
  expect([await world.records.entries(), await rollUps(world)]).toEqual(kept);
  await page.close();
});

it('saves a table that a French spreadsheet reads', async () => {
  await world.records.set({ language: 'fr' });
  await fill(world);
  const page = await openData(world, folder);
  await page.select('.data .packing select', 'entries');
  await page.$$eval('.data .packing button', ([button]) => (button as HTMLButtonElement).click());
  const files = () => readdirSync(folder).filter((name) => name.endsWith('.csv'));
  await until('a file is there', async () => files().length === 1);
  const lines = readFileSync(join(folder, files()[0]!), 'utf8').split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFFJour;"Heure \(.*\)";Horloge/);
  expect(lines).toHaveLength(6);
  expect(lines[2]).toContain(';X;réponse;vous-même;publié;');
  await page.close();
});

it('deletes a day and a week, words for questions included', async () => {
  await fill(world);
  const [post] = (await world.records.entries()).filter(({ kind }) => kind === 'post');
  await world.records.set({ loopLabels: { [post!.id]: 'canteen' } });
  const page = await openData(world, folder);
  const choose = (date: string) =>
    page.$eval(
      '.data input[type=date]',
      (field, value) => {
        (field as HTMLInputElement).value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      date,
    );
  await choose(shiftWeek(thisWeek, -1));
  await press(page, 'Delete its week');
  await press(page, 'Delete for good');
  await until('the week is gone', async () => (await world.records.entries()).length === 3);
  expect((await world.records.settings()).loopLabels).toEqual({ [post!.id]: 'canteen' });
  await choose(dateOf(post!));
  await press(page, 'Delete this day');
  await press(page, 'Delete for good');
  await until('the day is gone', async () => (await world.records.entries()).length === 0);
  await until(
    'so is the word',
    async () => Object.keys((await world.records.settings()).loopLabels ?? {}).length === 0,
  );
  await page.close();
});

it('pauses for today and until resumed', async () => {
  const page = await openData(world, folder);
  const click = (label: string) =>
    page.$$eval(
      'button',
      (buttons, wanted) => buttons.find(({ textContent }) => textContent === wanted)?.click(),
      label,
    );
  await click('For today');
  await until(
    'it is kept',
    async () => (await world.records.settings()).pausedUntil === new Date().setHours(24, 0, 0, 0),
  );
  await page.waitForFunction(() => document.body.textContent!.includes('Silent until'));
  await click('Resume now');
  await page.waitForFunction(() => !document.body.textContent!.includes('Silent until'));
  await click('Until I resume');
  await page.waitForFunction(() => document.body.textContent!.includes('Silent until you resume.'));
  const popup = await world.launched.openExtensionPage('popup.html');
  await popup.waitForFunction(() => document.body.textContent!.includes('Paused until you resume.'));
  await popup.close();
  await page.close();
});
