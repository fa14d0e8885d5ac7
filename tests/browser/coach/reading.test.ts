import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { browser as extension } from 'wxt/browser';
import { dateOf, onThisClock } from '@/lib/habits/calendar';
import { until } from '@/tools/browser/launched';
import { type CoachedWorld, startCoached } from '../harness/coached';

declare const chrome: typeof extension;

/** Long enough to be rounded to a minute, in milliseconds. */
const A_LOOK = 33_000;

let world: CoachedWorld;
beforeAll(async () => {
  // It is granted a right, and counts what is seen of a page: nobody else's tabs may stand before it.
  world = await startCoached(undefined, { own: true });
});
afterAll(() => world?.close());
beforeEach(() => world.records.reset());

/** Presses the switch in the options, and waits until it stands so. */
async function turn(options: Page, on: boolean): Promise<void> {
  await options.bringToFront();
  const row = await options.waitForSelector('::-p-xpath(//*[@class="setting"][.//h3[.="Reading time"]]//button)');
  await row!.click();
  await until(`reading time is ${on}`, async () => (await world.records.settings()).readingTime === on);
}

/** Whether the browser grants the right to put scripts into pages. */
const isHeld = (): Promise<boolean> =>
  world.records.page.evaluate(() => chrome.permissions.contains({ permissions: ['scripting'] }));

/** Ids of the scripts that the browser puts into pages for us beside the coach; none where we have not the right, or lose it at that moment. */
const scripts = (): Promise<string[]> =>
  world.records.page.evaluate(async () => {
    try {
      return (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id);
    } catch {
      return [];
    }
  });

/** Reads a page for a while without writing, and goes to another tab. */
async function look(): Promise<void> {
  const read = await world.open('x-home', { lang: 'en' });
  await read.page.bringToFront();
  await new Promise((done) => setTimeout(done, A_LOOK));
  await world.records.page.bringToFront();
  await read.page.goto('about:blank');
  await read.close();
}

it('minutes of reading are counted while they are switched on, and not before or after', {
  timeout: 180_000,
}, async () => {
  expect(await scripts()).toEqual([]);
  await look();
  expect(await world.records.readingDays()).toEqual([]);

  const options = await world.launched.openExtensionPage('options.html');
  await turn(options, true);
  await until('the script is there', async () => (await scripts()).includes('reading'));
  await look();
  const read = [{ day: dateOf(onThisClock(Date.now())), minutes: 1 }];
  await until('the minutes are kept', async () => (await world.records.readingDays()).length > 0);
  expect(await world.records.readingDays()).toEqual(read);

  await turn(options, false);
  await until('the script is gone', async () => (await scripts()).length === 0);
  await until('the right is given back', async () => !(await isHeld()));
  await look();
  expect(await world.records.readingDays()).toEqual(read);
  await options.close();
});
