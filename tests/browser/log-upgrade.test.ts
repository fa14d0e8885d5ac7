import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { browser as Api } from 'wxt/browser';
import type { Entry } from '@/lib/habits/entry';
import type * as LogModule from '@/lib/storage/log';
import { launch } from '@/tools/browser/launch';
import type { Launched } from '@/tools/browser/launched';
import { makeEntry } from '../habits/entries';
import { bundleLog } from './bundle-log';
import { browser, builds } from './harness/browser';

declare const chrome: typeof Api;
declare const parley: typeof LogModule;

let launched: Launched;
let page: Page;

beforeAll(async () => {
  launched = await launch(browser, { extension: builds[browser] });
  page = await launched.openExtensionPage('popup.html');
  await page.evaluate(await bundleLog());
}, 60_000);
afterAll(() => launched?.close());

/** Makes the database as the first release made it (Dexie multiplies its versions by ten). Stands on its own. */
async function makeFirstVersion(rows: object[]): Promise<void> {
  const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const opening = indexedDB.open('parley', 10);
  opening.onupgradeneeded = () => {
    const entries = opening.result.createObjectStore('entries', { keyPath: 'id' });
    for (const name of ['at', 'week']) entries.createIndex(name, name);
    entries.createIndex('[outcome+at]', ['outcome', 'at']);
  };
  const database = await done(opening);
  const store = database.transaction('entries', 'readwrite').objectStore('entries');
  for (const row of rows) await done(store.put(row));
  database.close();
}

const version = (): Promise<number | undefined> =>
  page.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'parley')?.version);

it('a database of the first release is taken over whole, and counts sights from then on', async () => {
  const entries = [3, 2, 1].map((days) => makeEntry({ at: Date.now() - days * 86_400_000, outcome: 'posted' }));
  const pending = makeEntry({ at: Date.now() - 120_000, outcome: 'pending' });
  const rows = [...entries, pending].map((entry) => ({ ...entry, week: '2026-11-16' }));
  await page.evaluate(async () => void (await parley.openLog().deleteAll()));
  await page.evaluate(makeFirstVersion, rows);
  expect(await version()).toBe(10);

  const note = { site: 'linkedin', variant: 'li-comment', what: 'attached' };
  const request = { name: 'site.note', request: note };
  expect(await page.evaluate((message) => chrome.runtime.sendMessage(message), request)).toEqual({ noted: true });
  expect(await version()).toBe(30);

  const kept = await page.evaluate(async () => {
    const log = parley.openLog();
    const read = { all: await log.all(), week: await log.week('2026-11-16'), sights: await log.sights() };
    log.close();
    return read;
  });
  expect(kept.all).toEqual({ value: [...entries, pending] satisfies Entry[] });
  expect(kept.week).toEqual(kept.all);
  expect(kept.sights).toMatchObject({ value: [{ site: 'linkedin', variant: 'li-comment', counts: { attached: 1 } }] });
});
