import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { browser as Api } from 'wxt/browser';
import type { Entry } from '@/lib/habits/entry';
import type * as LogModule from '@/lib/storage/log';
import { launch } from '@/tools/browser/launch';
import { type Launched, until } from '@/tools/browser/launched';
import { makeEntry } from '../habits/entries';
import { browser, builds } from './harness/browser';
import { bundleLog } from './harness/bundle-log';

declare const chrome: typeof Api;
declare global {
  interface Window {
    parley: typeof LogModule;
    log: LogModule.Log;
  }
}

let launched: Launched;
let page: Page;
let script: string;

const ask = (name: string, request: unknown): Promise<unknown> =>
  page.evaluate((message) => chrome.runtime.sendMessage(message), { name, request });
const put = (entry: Entry): Promise<unknown> => ask('entry.put', entry);
const outcomes = async (): Promise<string[]> =>
  page.evaluate(async () => {
    const read = await window.log.all();
    return 'value' in read ? read.value.map(({ outcome }) => outcome) : [read.failure];
  });
const databases = (): Promise<string[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));

beforeAll(async () => {
  script = await bundleLog();
  launched = await launch(browser, { extension: builds[browser] });
}, 60_000);
afterAll(() => launched?.close());

beforeEach(async () => {
  await page?.close();
  page = await launched.openExtensionPage('popup.html');
  await page.evaluate(script);
  await page.evaluate(async () => {
    window.log = window.parley.openLog();
    await window.log.deleteAll();
    await chrome.storage.local.clear();
  });
}, 60_000);

describe('the log in a real database', () => {
  it('is written by the background and read by a page of ours', async () => {
    const entry = makeEntry({ language: 'fr', at: Date.now() });
    expect(await put(entry)).toEqual({ stored: entry.id });
    expect(await page.evaluate(() => window.log.all())).toEqual({ value: [entry] });
  });

  it('holds one entry, however often it is sent', async () => {
    const posted = makeEntry({ at: Date.now() });
    const pending: Entry = { ...posted, outcome: 'pending' };
    await Promise.all([pending, pending, posted, pending, posted].map(put));
    expect(await outcomes()).toEqual(['posted']);
  });

  it('settles what is old, and keeps an alarm while something is not', async () => {
    const alarms = () =>
      page.evaluate(async () =>
        (await chrome.alarms.getAll()).map(({ name }) => name).filter((name) => name !== 'tidy'),
      );
    const young = makeEntry({ outcome: 'pending', at: Date.now() });
    const old = makeEntry({ outcome: 'pending', at: Date.now() - 61_000 });
    await put(young);
    expect(await alarms()).toEqual(['settle']);
    await put(old);
    expect(await outcomes()).toEqual(['probable', 'pending']);
    await put({ ...young, outcome: 'posted' });
    expect(await alarms()).toEqual([]);
  });

  it('keeps one entry when the background is killed before and after it is stored', async () => {
    const entry = makeEntry({ outcome: 'pending', at: Date.now() });
    await put(entry);
    const before = await launched.backgroundBirth();
    await launched.killBackground();
    expect(await put({ ...entry, outcome: 'posted' })).toEqual({ stored: entry.id });
    expect(await launched.backgroundBirth()).not.toBe(before);
    await launched.killBackground();
    expect(await put({ ...entry, outcome: 'posted' })).toEqual({ stored: entry.id });
    expect(await outcomes()).toEqual(['posted']);
  });

  it('is gone when everything is deleted, also under the background’s feet, and begins anew', async () => {
    await put(makeEntry({ at: Date.now() }));
    expect(await databases()).toEqual(['parley']);
    expect(await page.evaluate(() => window.log.deleteAll())).toEqual({});
    expect(await databases()).toEqual([]);
    await put(makeEntry({ at: Date.now(), outcome: 'scheduled' }));
    expect(await outcomes()).toEqual(['scheduled']);
  });

  it('stays empty while recording is off', async () => {
    await page.evaluate(() => chrome.storage.local.set({ recording: false }));
    expect(await put(makeEntry())).toEqual({ refused: 'off' });
    expect(await outcomes()).toEqual([]);
  });
});

describe('messages', () => {
  it('carry what holds here, and a change makes it different', async () => {
    expect(await ask('frame.get', { host: 'x.com' })).toMatchObject({ coaching: { value: true, by: 'default' } });
    expect(await ask('settings.patch', { pauseMinutes: 60, ruleOff: 'jargon' })).toEqual({ changed: true });
    expect(await ask('frame.get', { host: 'x.com' })).toMatchObject({
      coaching: { value: false, by: 'you', why: 'paused' },
      rulesOff: { value: ['jargon'], by: 'you' },
    });
    const alarm = () => page.evaluate(async () => Boolean(await chrome.alarms.get('resume')));
    await until('the end of the pause is scheduled', alarm);
  });

  it('that are none are refused', async () => {
    expect(await ask('entry.put', { ...makeEntry(), text: 'We are thrilled' })).toEqual({ refused: 'invalid' });
    expect(await ask('entry.get', {})).toEqual({ refused: 'invalid' });
    expect(await outcomes()).toEqual([]);
  });
});
