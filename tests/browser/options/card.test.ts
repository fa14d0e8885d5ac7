import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { until } from '@/tools/browser/launched';
import { makeFolder } from '@/tools/browser/lifetime';
import { type CoachedWorld, startCoached } from '../harness/coached';
import { fill, openData, press } from '../harness/data-section';

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

const lines = (page: Page, which = ''): Promise<string[]> =>
  page.$$eval(`.card-maker label${which}`, (labels) =>
    labels.map(({ textContent }) => textContent.replace(/\s/g, ' ')),
  );

/** What is drawn: how many pixels differ from the paper. */
const inked = (page: Page): Promise<number> =>
  page.$eval('.card-maker canvas', (element) => {
    const canvas = element as HTMLCanvasElement;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at]! < 128) count += 1;
    return count;
  });

it('shows three chosen lines as an image and as text, and hands out exactly these', async () => {
  await fill(world);
  const page = await openData(world, folder);
  await press(page, 'Make a card');
  await page.waitForSelector('.card-maker canvas');
  const offered = await lines(page);
  expect(offered[0]).toBe('You spoke 3 times: 2 to answer someone, 1 to publish.');
  expect(offered.length).toBeGreaterThan(3);
  expect(offered.join()).not.toMatch(/calm|unhurried/i);
  expect(await lines(page, ':has(:checked)')).toEqual(offered.slice(0, 3));
  expect(await lines(page, ':has(:disabled)')).toEqual(offered.slice(3));
  const full = await inked(page);
  await page.click('.card-maker label:has(:checked)');
  await until('the card holds less', async () => (await inked(page)) < full);
  const text = await page.$eval('.card-maker pre', (shown) => shown.textContent);
  expect(text.replace(/\u00a0/g, ' ').match(/^– .*$/gm)).toEqual(offered.slice(1, 3).map((line) => `– ${line}`));
  expect(await page.$eval('.card-maker canvas', ({ ariaLabel }) => ariaLabel)).toBe(text);
  await press(page, 'Save the image');
  const files = () => readdirSync(folder).filter((name) => name.endsWith('.png'));
  await until('the image is there', async () => files().length === 1);
  const image = readFileSync(join(folder, files()[0]!));
  const size = await page.$eval('.card-maker canvas', (canvas) => [
    (canvas as HTMLCanvasElement).width,
    (canvas as HTMLCanvasElement).height,
  ]);
  expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual(size);
  await page.close();
});
