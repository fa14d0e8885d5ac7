import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showDot } from '@/entrypoints/background/dot';
import { ringNotice, scheduleComeBack, scheduleReminder } from '@/entrypoints/background/notify';
import { scheduleTidy, tidyLog } from '@/lib/storage/alarms';
import { type Log, openLog } from '@/lib/storage/log';
import { writeSettings } from '@/lib/storage/settings';
import { unseen } from '@/lib/storage/unseen';
import { makeEntry } from '../habits/entries';

const now = Date.parse('2026-11-18T09:00:00Z');
const names = async () => (await browser.alarms.getAll()).map(({ name }) => name);
const shown = async () => Object.keys(await browser.notifications.getAll());

let log: Log;
let mayNotify: boolean;
const badge = vi.fn();
beforeEach(() => {
  fakeBrowser.reset();
  log = openLog();
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Parley', version: '1' });
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.stubGlobal('navigator', { languages: ['en'] });
  mayNotify = true;
  Object.assign(browser, { permissions: { contains: async () => mayNotify } });
  Object.assign(browser.action, {
    setBadgeText: badge,
    setBadgeBackgroundColor: vi.fn(),
    setTitle: vi.fn(),
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await log.deleteAll();
  log.close();
});

describe('the reminder', () => {
  it('is set for its day and hour, set anew when they change, and gone when it is', async () => {
    await scheduleReminder(now);
    expect(await names()).toEqual([]);
    await writeSettings({ reminder: { day: 4, hour: 17 } });
    await scheduleReminder(now);
    const before = await browser.alarms.get('reminder-4-17');
    await scheduleReminder(now + 30 * 86_400_000);
    expect(await browser.alarms.get('reminder-4-17')).toEqual(before);
    await writeSettings({ reminder: { day: 0, hour: 8 } });
    await scheduleReminder(now);
    expect(await names()).toEqual(['reminder-0-8']);
    await writeSettings({ reminder: null });
    await scheduleReminder(now);
    expect(await names()).toEqual([]);
  });

  it('shows a notification, and is set for the next week', async () => {
    await writeSettings({ reminder: { day: 4, hour: 17 } });
    await log.put(makeEntry({ at: now }));
    await ringNotice('reminder-4-17', log, now);
    expect(await shown()).toEqual(['reminder']);
    expect(await names()).toEqual(['reminder-4-17']);
  });
});

describe('the reminder is silent, and stays set,', () => {
  it('where nothing was ever counted', async () => {
    await writeSettings({ reminder: { day: 4, hour: 17 } });
    await ringNotice('reminder-4-17', log, now);
    expect(await shown()).toEqual([]);
    expect(await names()).toEqual(['reminder-4-17']);
  });

  it('while nothing is counted', async () => {
    await writeSettings({ reminder: { day: 4, hour: 17 }, recording: false });
    await log.put(makeEntry({ at: now }));
    await ringNotice('reminder-4-17', log, now);
    expect(await shown()).toEqual([]);
    expect(await names()).toEqual(['reminder-4-17']);
  });
});

describe('a notice about a text to come back to', () => {
  it('comes only to those who asked for it, and only while one waits', async () => {
    const text = makeEntry({ at: now });
    await log.put(text);
    await scheduleComeBack(log, now);
    expect(await names()).toEqual([]);
    await writeSettings({ comeBackNotice: true });
    await scheduleComeBack(log, now);
    expect(await names()).toEqual(['come-back']);
    await log.closeThread(text.id, 'done');
    await ringNotice('come-back', log, now);
    expect(await shown()).toEqual([]);
    await log.put(makeEntry({ at: now }));
    await ringNotice('come-back', log, now);
    expect(await shown()).toEqual(['come-back']);
  });

  it('speaks of each text once, however often the background starts', async () => {
    await writeSettings({ comeBackNotice: true });
    const text = makeEntry({ at: now });
    await log.put(text);
    const shows = vi.spyOn(browser.notifications, 'create');
    const rings = async (hours: number) => {
      await browser.alarms.clear('come-back');
      await scheduleComeBack(log, now + hours * 3_600_000);
      const isSet = (await names()).length > 0;
      if (isSet) await ringNotice('come-back', log, now + (hours + 3) * 3_600_000);
      return isSet;
    };
    expect(await rings(0)).toBe(true);
    await log.setPurpose(text.id, 'own-1');
    for (const hours of [4, 30, 100]) expect(await rings(hours)).toBe(false);
    await log.put(makeEntry({ at: now }));
    expect(await rings(101)).toBe(true);
    expect(shows).toHaveBeenCalledTimes(2);
  });

  it('is not set for a text that does not wait', async () => {
    await writeSettings({ comeBackNotice: true });
    await log.put(makeEntry({ at: now, kind: 'reply' }));
    await scheduleComeBack(log, now);
    expect(await names()).toEqual([]);
  });
});

describe('while the browser does not allow notifications', () => {
  beforeEach(async () => {
    mayNotify = false;
    await writeSettings({ comeBackNotice: true, reminder: { day: 4, hour: 17 } });
    await log.put(makeEntry({ at: now }));
  });

  it('nothing is shown, and the reminder stays set', async () => {
    for (const name of ['reminder-4-17', 'come-back']) await ringNotice(name, log, now);
    expect(await shown()).toEqual([]);
    expect(await names()).toEqual(['reminder-4-17']);
  });

  it('no text counts as spoken of: it is, once the right is back', async () => {
    await scheduleComeBack(log, now);
    await ringNotice('come-back', log, now);
    expect(await names()).toEqual([]);
    mayNotify = true;
    await scheduleComeBack(log, now);
    await ringNotice('come-back', log, now);
    expect(await shown()).toEqual(['come-back']);
  });
});

describe('the dot', () => {
  it('stands on the button while a text waits', async () => {
    const text = makeEntry({ at: now });
    await log.put(text);
    await showDot(log, now);
    expect(badge).toHaveBeenLastCalledWith({ text: '•' });
    await log.closeThread(text.id, 'done');
    await showDot(log, now);
    expect(badge).toHaveBeenLastCalledWith({ text: '' });
  });

  it('goes when the conversation is over anyway', async () => {
    await log.put(makeEntry({ at: now }));
    await showDot(log, now + 20 * 86_400_000);
    expect(badge).toHaveBeenLastCalledWith({ text: '' });
  });
});

describe('tidying', () => {
  it('is set for every day, once', async () => {
    await scheduleTidy();
    const before = await browser.alarms.get('tidy');
    await scheduleTidy();
    expect(await browser.alarms.get('tidy')).toEqual(before);
    expect(before?.periodInMinutes).toBe(24 * 60);
  });

  it('keeps to the retention that holds, and forgets who people were', async () => {
    const old = makeEntry({ at: now - 40 * 86_400_000, kind: 'reply' });
    for (const entry of [old, { ...makeEntry({ kind: 'reply' }) }])
      await log.put(await unseen({ ...entry, seen: { addressee: 'anne' } }));
    await writeSettings({ retentionDays: 30 });
    await tidyLog(log, now);
    expect(await log.count()).toEqual({ value: 1 });
    const salts = Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith('salt-person'));
    expect(salts).toEqual(['salt-person-2026-11-16']);
  });
});
