import type { Page } from 'puppeteer-core';
import type { Browser } from 'wxt/browser';
import type { SentEntry } from '../../lib/habits/entry';
import type { Everything, RollUp } from '../../lib/habits/kept';
import type * as LogModule from '../../lib/storage/log';
import { bundleLog } from '../../tests/browser/harness/bundle-log';
import { type Launched, within } from '../browser/launched';

declare const chrome: typeof Browser;
declare const parley: typeof LogModule;

const patience = 30_000;

/** A page of ours, from which the log is read, filled and imported into. */
export interface Hands {
  page: Page;
  everything(): Promise<Everything>;
  restore(from: Partial<Everything>): Promise<void>;
  /** Sends entries to the background all at once, and does not wait for an answer. */
  sendOnce(entries: readonly SentEntry[]): Promise<void>;
  /** Sends entries until each is acknowledged, as a page of a site does. */
  sendAll(entries: readonly SentEntry[]): Promise<void>;
  /** Begins an import and does not wait for its end. */
  beginImport(source: 'x' | 'linkedin', weeks: readonly RollUp[]): Promise<void>;
  /** Imports to the end. */
  importAll(source: 'x' | 'linkedin', weeks: readonly RollUp[]): Promise<void>;
  /** Begins to put entries right, all at once, and does not wait for an end. */
  beginRestate(ids: readonly string[], as: 'notSent' | 'reply'): Promise<void>;
  /** Puts entries right to the end. */
  restateAll(ids: readonly string[], as: 'notSent' | 'reply'): Promise<void>;
  /** Begins to bring an export and does not wait for its end. */
  beginRestore(from: Partial<Everything>): Promise<void>;
  /** Forgets what names are hashed with: the next one is hashed with another salt. */
  forgetSalts(): Promise<void>;
  tidy(now: number): Promise<void>;
  /** Has the background answer something, so that it runs. */
  wake(): Promise<void>;
  /** Rings the background's daily alarm. */
  ringTidy(): Promise<void>;
}

async function sendUntilStored(entries: readonly SentEntry[]): Promise<void> {
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const put = (request: SentEntry) =>
    Promise.race([chrome.runtime.sendMessage({ name: 'entry.put', request }), wait(2_000)]).catch(() => undefined);
  const keepSending = async (entry: SentEntry): Promise<void> => {
    while ((await put(entry))?.stored !== entry.id) await wait(20);
  };
  await Promise.all(entries.map(keepSending));
}

type Correcting = 'beginRestate' | 'restateAll' | 'beginRestore' | 'restore' | 'forgetSalts';

const nothing: Everything = { entries: [], rollUps: [], threads: [], readingDays: [] };

const correcting = (page: Page): Pick<Hands, Correcting> => ({
  beginRestate: (ids, as) =>
    page.evaluate(
      (all, how) => {
        const log = parley.openLog();
        for (const id of all) void log.restate(id, how);
      },
      ids,
      as,
    ),
  restateAll: (ids, as) =>
    page.evaluate(
      async (all, how) => {
        const log = parley.openLog();
        for (const id of all) await log.restate(id, how);
      },
      ids,
      as,
    ),
  restore: (from) => page.evaluate(async (all) => void (await parley.openLog().restore(all)), { ...nothing, ...from }),
  beginRestore: (from) => page.evaluate((all) => void parley.openLog().restore(all), { ...nothing, ...from }),
  forgetSalts: () =>
    page.evaluate(async () => {
      const keys = Object.keys(await chrome.storage.local.get(null));
      await chrome.storage.local.remove(keys.filter((key) => key.startsWith('salt-')));
    }),
});

const reading = (page: Page): Pick<Hands, 'everything' | 'tidy'> => ({
  everything: () =>
    page.evaluate(async () => {
      const log = parley.openLog();
      const read = await log.everything();
      log.close();
      if ('failure' in read) throw new Error(read.failure);
      return read.value;
    }),
  tidy: (now) => page.evaluate(async (at) => void (await parley.openLog().tidy(at, 90)), now),
});

/** Opens a page of the extension with the log's own code in it. */
export async function openHands(launched: Launched): Promise<Hands> {
  const page = await launched.openExtensionPage('popup.html');
  await page.evaluate(await bundleLog());
  const ask = (name: string) =>
    page.evaluate(async (message) => void (await chrome.runtime.sendMessage(message)), { name, request: {} });
  return {
    page,
    ...reading(page),
    ...correcting(page),
    sendOnce: (entries) =>
      page.evaluate((all) => {
        for (const request of all) chrome.runtime.sendMessage({ name: 'entry.put', request }).catch(() => {});
      }, entries),
    sendAll: (entries) => within(patience, 'Storing', page.evaluate(sendUntilStored, entries)),
    beginImport: (source, rollUps) =>
      page.evaluate((all) => void parley.openLog().importWeeks(all), [{ source, rollUps }]),
    importAll: (source, rollUps) =>
      page.evaluate(async (all) => void (await parley.openLog().importWeeks(all)), [{ source, rollUps }]),
    wake: () => ask('frame.get'),
    ringTidy: () => page.evaluate(() => chrome.alarms.create('tidy', { when: Date.now(), periodInMinutes: 1_440 })),
  };
}
