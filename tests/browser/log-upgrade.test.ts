import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { browser as Api } from 'wxt/browser';
import type { Entry } from '@/lib/habits/entry';
import type * as LogModule from '@/lib/storage/log';
import { launch } from '@/tools/browser/launch';
import type { Launched } from '@/tools/browser/launched';
import { makeEntry } from '../habits/entries';
import { browser, builds } from './harness/browser';
import { bundleLog } from './harness/bundle-log';

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
beforeEach(() => page.evaluate(async () => void (await parley.openLog().deleteAll())));

/** An index is named after its key path; a compound one in brackets. */
type Table = { name: string; key: string | string[]; indexes: string[]; rows: object[] };

/** Makes a database as a release made it (Dexie multiplies its versions by ten). Stands on its own. */
async function makeDatabase(version: number, tables: Table[]): Promise<void> {
  const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const opening = indexedDB.open('parley', version * 10);
  opening.onupgradeneeded = () => {
    for (const { name, key, indexes } of tables) {
      const table = opening.result.createObjectStore(name, { keyPath: key });
      for (const index of indexes)
        table.createIndex(index, index.startsWith('[') ? index.slice(1, -1).split('+') : index);
    }
  };
  const database = await done(opening);
  for (const { name, rows } of tables) {
    const table = database.transaction(name, 'readwrite').objectStore(name);
    for (const row of rows) await done(table.put(row));
  }
  database.close();
}

const version = (): Promise<number | undefined> =>
  page.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'parley')?.version);
const ask = (name: string, request: unknown): Promise<unknown> =>
  page.evaluate((message) => chrome.runtime.sendMessage(message), { name, request });
const everything = () =>
  page.evaluate(async () => {
    const log = parley.openLog();
    const read = { all: await log.everything(), week: await log.week('2026-11-16'), sights: await log.sights() };
    log.close();
    return read;
  });

const day = 86_400_000;
const monday = Date.parse('2026-11-16T09:00:00Z');
const entries: Entry[] = [
  makeEntry({ at: monday }),
  makeEntry({ at: monday + day, outcome: 'scheduled', kind: 'reply' }),
  makeEntry({ at: monday + 2 * day, outcome: 'pending' }),
];
const rows = entries.map((entry) => ({ ...entry, week: '2026-11-16' }));
const inFirst: Table = { name: 'entries', key: 'id', indexes: ['at', 'week', '[outcome+at]'], rows };
const sight = { site: 'x', variant: 'home', version: '1', days: ['2026-11-16'], counts: { attached: 3 }, runs: {} };
const inSecond: Table = { name: 'sights', key: ['site', 'variant'], indexes: [], rows: [sight] };

const releases: readonly (readonly [number, Table[]])[] = [
  [1, [inFirst]],
  [2, [inFirst, inSecond]],
];

describe.each(releases)('a database of version %i', (number, tables) => {
  beforeEach(() => page.evaluate(makeDatabase, number, tables));

  it('is taken over whole by the background', async () => {
    expect(await version()).toBe(number * 10);
    expect(await ask('site.note', { site: 'linkedin', variant: 'li-comment', what: 'attached' })).toEqual({
      noted: true,
    });
    expect(await version()).toBe(30);
    const kept = await everything();
    expect(kept.all).toEqual({ value: { entries, rollUps: [], threads: [], readingDays: [] } });
    expect(kept.week).toEqual({ value: entries });
    const noted = expect.objectContaining({ site: 'linkedin', variant: 'li-comment' });
    expect(kept.sights).toEqual({ value: number === 1 ? [noted] : [noted, sight] });
  });

  it('keeps entries from then on as if it had always been of this version', async () => {
    const thread = 'T'.repeat(22);
    const text = makeEntry({ at: Date.now() - 2_000, thread });
    const answer = makeEntry({ at: Date.now() - 1_000, thread, kind: 'reply', towards: 'other' });
    for (const entry of [text, answer]) expect(await ask('entry.put', entry)).toEqual({ stored: entry.id });
    const { all } = await everything();
    if ('failure' in all) throw new Error(all.failure);
    expect(all.value.threads).toContainEqual(expect.objectContaining({ id: text.id, comeBack: 'done' }));
    expect(all.value.entries.filter(({ followed }) => followed)).toEqual([{ ...text, followed: true }]);
  });

  it('is tidied: figures stay, entries go', async () => {
    await page.evaluate((now) => parley.openLog().tidy(now, 7), monday + 60 * day);
    const { all } = await everything();
    // The pending one is probable by then, and counts.
    expect(all).toMatchObject({
      value: { entries: [], rollUps: [{ source: 'log', week: '2026-11-16', figures: { posts: 2, sends: 3 } }] },
    });
  });
});
