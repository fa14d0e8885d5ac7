import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { brought, dataActs, type Packed } from '@/entrypoints/options/data-acts';
import type { View } from '@/entrypoints/options/options';
import type { OwnChange } from '@/lib/policy/change';
import { defaultSettings } from '@/lib/policy/settings';
import { changeInTurn } from '@/lib/storage/change';
import { readSalts } from '@/lib/storage/hash';
import { type Log, openLog } from '@/lib/storage/log';
import { readSettings, writeSettings } from '@/lib/storage/settings';
import { unseen } from '@/lib/storage/unseen';
import { dataWordings } from '@/lib/wording/data/pick';
import { en } from '@/lib/wording/pages/en';
import { makeEntry } from '../habits/entries';

const hand = vi.hoisted(() => vi.fn<(name: string, content: Blob) => void>());
vi.mock('@/entrypoints/options/hand-out', () => ({ saveFile: hand }));
const change = changeInTurn(Date.now);
vi.mock('@/lib/messages/send', () => ({
  send: async (_: string, step: OwnChange) => change(step).then(() => ({ changed: true })),
}));

const badge = vi.fn();
const text = makeEntry();
const said = dataWordings.en;
const whole: Packed = { format: 'whole', calm: true, labels: false, settings: false };

let log: Log;
beforeEach(() => {
  fakeBrowser.reset();
  hand.mockReset();
  told.mockReset();
  vi.stubGlobal('navigator', { languages: ['en'] });
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Parley', version: '1' });
  Object.assign(browser.action, { setBadgeText: badge, setBadgeBackgroundColor: vi.fn(), setTitle: vi.fn() });
  log = openLog();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await log.deleteAll();
  log.close();
});

const told = vi.fn();
const tell = async (act: () => Promise<string>) => told(await act());
const acts = () =>
  dataActs({
    view: { words: en, settings: defaultSettings, now: text.at } as View,
    names: { words: en, said, siteName: String, ruleTitle: String, purposeName: String },
    log,
    tell,
  });

async function saved(packed: Packed): Promise<string> {
  acts().onSave(packed);
  await vi.waitFor(() => expect(hand).toHaveBeenCalled());
  return hand.mock.calls.at(-1)![1].text();
}

const bring = (file: string) => acts().onBring(new File([file], 'parley.json'));

it('the file that is read again holds the salts, a table never does', async () => {
  await log.put(await unseen({ ...text, seen: { thread: '1234' } }));
  const { thread } = await readSalts(text.at);
  expect(await saved(whole)).toContain(thread);
  hand.mockReset();
  expect(await saved({ ...whole, format: 'entries' })).not.toContain(thread);
});

it('where other salts stand, the result says that what was brought is not recognised', async () => {
  await log.put(await unseen({ ...text, seen: { thread: '1234' } }));
  const file = await saved(whole);
  await log.deleteAll();
  await bring(file);
  expect(brought.value).toBe(said.brought(1, 0, 1));
  await bring(file);
  expect(brought.value).toBe(said.brought(1, 0, 0));
  await log.deleteAll();
  await unseen({ ...text, seen: { thread: 'another' } });
  await bring(file);
  expect(brought.value).toBe(`${said.brought(1, 0, 1)} ${said.strange}`);
});

it('deleting everything takes what was written about its weeks, and leaves purposes', async () => {
  const purposes = [{ id: 'own-a', label: 'recruit' }];
  await writeSettings({
    purposes,
    plan: { text: 'When I read, I answer.', week: '2026-11-16' },
    planDropped: '2026-11-09',
    loopLabels: { [text.id]: 'canteen' },
  });
  await log.put(text);
  acts().onRemoveAll();
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith(en.log.deleted));
  expect(await log.count()).toEqual({ value: 0 });
  expect(await readSettings()).toEqual({ ...defaultSettings, purposes });
  expect(badge).toHaveBeenLastCalledWith({ text: '' });
});
