import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import type { Entry } from '@/lib/habits/entry';
import type { ReadingDay } from '@/lib/habits/kept';
import type { Sight } from '@/lib/health/sight';
import type { Settings } from '@/lib/policy/settings';
import type { Launched } from '../../../tools/browser/launched';
import { until } from '../../../tools/browser/launched';

declare const chrome: typeof browser;

/** What the extension has stored, read by a page of its own and apart from the product's code. */
export type Records = {
  /** The page that reads; another one after `reopen`. */
  readonly page: Page;
  /** Opens it again after the extension was reloaded, which closes every page of it. */
  reopen(): Promise<void>;
  /** Every entry of the log, oldest first. */
  entries(): Promise<Entry[]>;
  /** What was seen of the sites' composers. */
  sights(): Promise<Sight[]>;
  /** Minutes of reading, by day. */
  readingDays(): Promise<ReadingDay[]>;
  /** Waits until the log holds exactly so many entries and none of them is pending. */
  settled(count: number, ms?: number): Promise<Entry[]>;
  /** Sends an entry to the background, as a page does. */
  put(entry: Entry): Promise<void>;
  /** Changes what a stored entry says, as if time had passed. */
  rewrite(id: string, change: Partial<Entry>): Promise<void>;
  settings(): Promise<Partial<Settings>>;
  set(change: Partial<Settings>): Promise<void>;
  /** No entry, no setting. The first-count notice is taken for seen, unless asked for. */
  reset(change?: Partial<Settings>): Promise<void>;
};

type Work = { read: 'entries' | 'sights' | 'readingDays'; entry?: Entry; clear?: boolean };

/** Reads a whole store, after writing an entry or clearing every store. Runs in the page, so it stands on its own. */
async function useStore({ read, entry, clear }: Work): Promise<unknown[]> {
  const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  // Opening a database that is not there would make it.
  if (!(await indexedDB.databases()).some(({ name }) => name === 'parley')) return [];
  const database = await done(indexedDB.open('parley'));
  const names = [...database.objectStoreNames];
  // Deleted since it was listed: opening it has made an empty one, which would be in the way.
  if (names.length === 0) {
    database.close();
    await done(indexedDB.deleteDatabase('parley'));
    return [];
  }
  const transaction = database.transaction(names, clear || entry ? 'readwrite' : 'readonly');
  if (clear) for (const name of names) await done(transaction.objectStore(name).clear());
  if (entry) await done(transaction.objectStore('entries').put(entry));
  const rows = await done(transaction.objectStore(read).getAll());
  database.close();
  return rows;
}

async function awaitSettled(entries: () => Promise<Entry[]>, count: number, ms: number): Promise<Entry[]> {
  let last: Entry[] = [];
  const isSettled = async (): Promise<boolean> => {
    last = await entries();
    return last.length === count && last.every(({ outcome }) => outcome !== 'pending');
  };
  await until(`${count} settled entries`, isSettled, ms).catch((error: Error) => {
    throw new Error(`${error.message} There were ${JSON.stringify(last)}.`);
  });
  return last;
}

/** Opens the page that reads. Open it before the pages of the sites: a page in front of another stops its frames. */
export async function openRecords(launched: Launched): Promise<Records> {
  let page = await launched.openExtensionPage('popup.html');
  const use = (work: Work): Promise<unknown[]> => page.evaluate(useStore, work);
  const entries = async (): Promise<Entry[]> =>
    ((await use({ read: 'entries' })) as Entry[]).sort((a, b) => a.at - b.at);
  const set = (change: Partial<Settings>): Promise<void> =>
    page.evaluate((values) => chrome.storage.local.set(values), change);
  return {
    get page() {
      return page;
    },
    reopen: async () => {
      page = await launched.openExtensionPage('popup.html');
    },
    entries,
    sights: () => use({ read: 'sights' }) as Promise<Sight[]>,
    readingDays: () => use({ read: 'readingDays' }) as Promise<ReadingDay[]>,
    set,
    settled: (count, ms = 30_000) => awaitSettled(entries, count, ms),
    put: async (entry) => {
      const message = { name: 'entry.put', request: entry };
      const answer = await page.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
      if (answer?.stored !== entry.id) throw new Error(`The entry was not stored: ${JSON.stringify(answer)}.`);
    },
    rewrite: async (id, change) => {
      const entry = (await entries()).find((one) => one.id === id);
      if (!entry) throw new Error(`There is no entry ${id}.`);
      await use({ read: 'entries', entry: { ...entry, ...change } });
    },
    settings: () => page.evaluate(() => chrome.storage.local.get()) as Promise<Partial<Settings>>,
    reset: async (change = { noticeSeen: true }) => {
      await use({ read: 'entries', clear: true });
      await page.evaluate(() => chrome.storage.local.clear());
      await set(change);
    },
  };
}
