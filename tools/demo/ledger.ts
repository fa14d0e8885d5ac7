import type { browser } from 'wxt/browser';
import type { Entry } from '../../lib/habits/entry';
import type { Launched } from '../browser/launched';

declare const chrome: typeof browser;

/** A page of the extension kept open: the only place from which its database and settings can be reached. */
export type Ledger = {
  /** Every entry as it lies in IndexedDB. */
  entries(): Promise<Entry[]>;
  /** Sends entries as a page would, to be checked and stored by the background. */
  put(entries: readonly Entry[]): Promise<void>;
  /** Deletes the database. */
  burn(): Promise<void>;
  /** Changes settings. */
  set(settings: Record<string, unknown>): Promise<void>;
};

/** Reads the store itself, beside the product's own code. Runs in the page. */
async function readEntries(): Promise<Entry[]> {
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === 'parley')) return [];
  const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
    new Promise((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const database = await settled(indexedDB.open('parley'));
  const entries = await settled(database.transaction('entries').objectStore('entries').getAll());
  database.close();
  return entries;
}

const deleteDatabase = (): Promise<void> =>
  new Promise((done) => {
    const request = indexedDB.deleteDatabase('parley');
    request.onsuccess = () => done();
    // Blocked by a connection that closes at once on this news.
    request.onerror = () => done();
  });

/** Opens that page. The practice page is the one that writes nothing by itself. */
export async function openLedger(launched: Launched): Promise<Ledger> {
  const page = await launched.openExtensionPage('practice.html');
  return {
    entries: () => page.evaluate(readEntries),
    put: (entries) =>
      page.evaluate(async (all) => {
        for (const request of all) await chrome.runtime.sendMessage({ name: 'entry.put', request });
      }, entries as Entry[]),
    burn: () => page.evaluate(deleteDatabase),
    set: (settings) => page.evaluate((wanted) => chrome.storage.local.set(wanted), settings),
  };
}
