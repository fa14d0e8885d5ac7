import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { until } from '@/tools/browser/launched';
import { type Coach, type CoachedWorld, card, startCoached, useCoach } from '../harness/coached';
import { readBlocks } from '../harness/read-blocks';
import { strangers } from '../harness/requests';

const editor = '[data-parley-practice]';
const text = 'Two years of work. We are thrilled to announce the opening of our Leeds office.';
const marked = 'We are thrilled to announce the opening of our Leeds office.';

let world: CoachedWorld;
let page: Page;
let coach: Coach;
beforeAll(async () => {
  world = await startCoached();
});
afterAll(() => world?.close());
beforeEach(async () => {
  await world.records.reset({});
  page = await world.launched.openExtensionPage('practice.html');
  coach = useCoach(page);
  await page.click(editor);
});

const holds = (wanted: string): Promise<boolean> =>
  until(`the practice draft holds ${wanted}`, async () => (await page.$eval(editor, readBlocks)) === wanted);

it('coaches from mark to undo, by mouse and by keys', async () => {
  await page.keyboard.type(text);
  await coach.underlines(marked);
  await coach.openCard();
  await coach.take('trim');
  await holds('Two years of work. Our Leeds office is open.');
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await holds(text);
  await coach.underlines(marked);
  await coach.ours.press('.', 'Control');
  await until('a suggestion has the focus', async () =>
    (await coach.ours.all({ css: '[data-suggestion]' })).some(({ isFocused }) => isFocused),
  );
  await page.keyboard.press('Escape');
  await coach.ours.gone(card);
  await page.close();
});

it('coaches the sample, and counts nothing that is published there', async () => {
  await page.click('.acts .button');
  await until('the sample is marked', async () => (await coach.marks()).length > 1);
  await page.click('[data-parley-practice-done]');
  await holds('');
  await until('nothing is marked', async () => (await coach.marks()).length === 0);
  // Longer than the outcome of a publication takes.
  await new Promise((done) => setTimeout(done, 1_500));
  expect(await world.records.entries()).toEqual([]);
  expect(await coach.ours.all({ css: '.notice' })).toEqual([]);
  await page.close();
});

it('asks nothing of the network', () => {
  expect(strangers(world.server.recorded)).toEqual([]);
});
