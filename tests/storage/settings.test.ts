import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '@/lib/policy/settings';
import { readEffective, watchEffective } from '@/lib/storage/frame';
import { openLog } from '@/lib/storage/log';
import { readPolicy } from '@/lib/storage/managed';
import { record } from '@/lib/storage/record';
import { readSettings, writeSettings } from '@/lib/storage/settings';
import { makeEntry } from '../habits/entries';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  // The fake browser has no languages of its own.
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('fr');
  vi.stubGlobal('navigator', { languages: ['en-GB'] });
});

describe('settings in the browser', () => {
  it('are the defaults until someone changes one', async () => {
    expect(await readSettings()).toEqual(defaultSettings);
    await writeSettings({ chipFolded: true });
    await Promise.all([writeSettings({ language: 'fr' }), writeSettings({ recording: false })]);
    expect(await readSettings()).toEqual({ ...defaultSettings, chipFolded: true, language: 'fr', recording: false });
  });

  it('fall back one by one when they are broken', async () => {
    await browser.storage.local.set({ language: 12, rulesOff: { a: 1 }, off: true, 'of something else': 1 });
    expect(await readSettings()).toEqual({ ...defaultSettings, off: true });
  });
});

describe('the policy of the browser', () => {
  it('is empty when nobody set one, and when the browser throws', async () => {
    expect(await readPolicy()).toEqual({ policy: {}, broken: [] });
    vi.spyOn(browser.storage.managed, 'get').mockRejectedValue(
      new Error('Managed storage manifest not found') as never,
    );
    expect(await readPolicy()).toEqual({ policy: {}, broken: [] });
  });

  it('may come late', async () => {
    let told = 0;
    const stop = watchEffective(() => {
      told += 1;
    });
    expect((await readEffective(1, 'x')).recording).toEqual({ value: true, by: 'default' });
    await browser.storage.managed.set({ recording: 'off' });
    expect(told).toBe(1);
    expect((await readEffective(1, 'x')).recording).toEqual({ value: false, by: 'organisation' });
    stop();
    await writeSettings({ off: true });
    expect(told).toBe(1);
  });

  it('speaks the browser’s language by default', async () => {
    expect((await readEffective(1)).language).toEqual({ value: 'fr', by: 'default' });
  });
});

describe('recording', () => {
  it('keeps nothing while it is off, whoever switched it off', async () => {
    const log = openLog();
    await writeSettings({ recording: false });
    expect(await record(log, makeEntry(), 1)).toBe('off');
    await writeSettings({ recording: true });
    await browser.storage.managed.set({ recording: 'of' });
    expect(await record(log, makeEntry(), 1)).toBe('off');
    expect(await log.count()).toEqual({ value: 0 });
    await browser.storage.managed.clear();
    expect(await record(log, makeEntry(), 1)).toBeUndefined();
    expect(await log.count()).toEqual({ value: 1 });
    await log.deleteAll();
  });
});
