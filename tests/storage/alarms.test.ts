import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { resume, scheduleResume, settlePending } from '@/lib/storage/alarms';
import { type Log, openLog } from '@/lib/storage/log';
import { readSettings, writeSettings } from '@/lib/storage/settings';
import { makeEntry } from '../habits/entries';

const names = async () => (await browser.alarms.getAll()).map(({ name }) => name);
const at = Date.parse('2026-11-18T09:00:00Z');

let log: Log;
beforeEach(() => {
  fakeBrowser.reset();
  log = openLog();
});
afterEach(() => log.deleteAll());

describe('the alarm that settles', () => {
  it('rings only while something is pending', async () => {
    await settlePending(log, at);
    expect(await names()).toEqual([]);
    await log.put(makeEntry({ outcome: 'pending', at }));
    await settlePending(log, at + 1);
    expect(await names()).toEqual(['settle']);
    expect((await browser.alarms.get('settle'))?.periodInMinutes).toBe(1);
    await settlePending(log, at + 120_000);
    expect(await names()).toEqual([]);
    expect(await log.all()).toMatchObject({ value: [{ outcome: 'probable' }] });
  });
});

describe('the alarm that ends a pause', () => {
  it('rings at its end, and not at all when the pause is ended before', async () => {
    await writeSettings({ pausedUntil: at + 5_000 });
    await scheduleResume(at);
    expect((await browser.alarms.get('resume'))?.scheduledTime).toBe(at + 5_000);
    await resume();
    expect((await readSettings()).pausedUntil).toBe(0);
    await scheduleResume(at);
    expect(await names()).toEqual([]);
  });
});
