import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { browser as extension } from 'wxt/browser';
import { onThisClock } from '@/lib/habits/calendar';
import { until } from '@/tools/browser/launched';
import { makeEntry } from '../../habits/entries';
import { browser } from '../harness/browser';
import { type CoachedWorld, startCoached } from '../harness/coached';
import { awaitText } from '../harness/panel';
import { type Permission, preparePermission } from '../harness/permission';

declare const chrome: typeof extension;

let world: CoachedWorld;
let permission: Permission;
beforeAll(async () => {
  permission = await preparePermission(browser);
  world = await startCoached(browser, { ...permission.launch, own: true });
});
afterAll(() => world?.close());
beforeEach(() => world.records.reset());

/** For when the reminder is set, in milliseconds since 1970; 0 where it is not. */
const set = (): Promise<number> =>
  world.records.page.evaluate(async () => (await chrome.alarms.get('reminder-4-16'))?.scheduledTime ?? 0);

const isSetAhead = async (): Promise<boolean> => (await set()) > Date.now() + 60_000;

/** Has the reminder's hour come; when it was rung, it stands for a later week. */
async function ring(): Promise<void> {
  await world.records.page.evaluate(() => chrome.alarms.create('reminder-4-16', { when: Date.now() + 200 }));
  await until('the reminder is set for another week', isSetAhead);
}

declare const window: { goneNotices?: string[] };

/** A page that was opened once the right was there, for only such a page has its whole interface: it knows what the browser showed, and closed again, as Firefox does at once where there is no desktop. */
async function watch(): Promise<Page> {
  const page = await world.launched.openExtensionPage('popup.html');
  await page.evaluate(() => {
    const closed: string[] = [];
    window.goneNotices = closed;
    chrome.notifications.onClosed.addListener((id) => void closed.push(id));
  });
  return page;
}

/** Ids of what the browser shows or has shown. */
const shown = (watching: Page): Promise<string[]> =>
  watching.evaluate(async () => [...Object.keys(await chrome.notifications.getAll()), ...(window.goneNotices ?? [])]);

it('the reminder asks for its right, is shown in its hour, and says so once the right is gone', async () => {
  await world.records.put(makeEntry(onThisClock(Date.now())));
  const options = await world.launched.openExtensionPage('options.html');
  const row = await options.waitForSelector('::-p-xpath(//*[@class="setting"][.//h3[.="Weekly reminder"]]//button)');
  await options.bringToFront();
  await row!.click();
  expect((await permission.answer(world.launched, 'allow')).toLowerCase()).toContain('notification');
  await until('the reminder is set', isSetAhead);
  expect((await world.records.settings()).reminder).toEqual({ day: 4, hour: 16 });

  const watching = await watch();
  expect(await shown(watching)).toEqual([]);
  await ring();
  await until('a notification is shown', async () => (await shown(watching)).includes('reminder'));
  await watching.close();

  await world.records.page.evaluate(() => chrome.permissions.remove({ permissions: ['notifications'] }));
  await awaitText(options, 'does not have the browser’s permission for notifications');
  // Nothing is there any more to show one with; the reminder is set for another week all the same.
  await ring();
  await options.close();
});
