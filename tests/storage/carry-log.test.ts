import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { brought, dataActs, type Packed } from '@/entrypoints/options/data-acts';
import type { View } from '@/entrypoints/options/options';
import { defaultSettings } from '@/lib/policy/settings';
import { readSalts } from '@/lib/storage/hash';
import { type Log, openLog } from '@/lib/storage/log';
import { unseen } from '@/lib/storage/unseen';
import { dataWordings } from '@/lib/wording/data/pick';
import { en } from '@/lib/wording/pages/en';
import { makeEntry } from '../habits/entries';

const hand = vi.hoisted(() => vi.fn<(name: string, content: Blob) => void>());
vi.mock('@/entrypoints/options/hand-out', () => ({ saveFile: hand }));

const text = makeEntry();
const said = dataWordings.en;
const whole: Packed = { format: 'whole', calm: true, labels: false, settings: false };

let log: Log;
beforeEach(() => {
  fakeBrowser.reset();
  hand.mockReset();
  log = openLog();
});
afterEach(async () => {
  await log.deleteAll();
  log.close();
});

const toldNothing = async (act: () => Promise<string>) => void (await act());
const acts = () =>
  dataActs({
    view: { words: en, settings: defaultSettings, now: text.at } as View,
    names: { words: en, said, siteName: String, ruleTitle: String, purposeName: String },
    log,
    tell: toldNothing,
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
  expect(brought.value).toBe(said.brought(1, 0));
  await log.deleteAll();
  await unseen({ ...text, seen: { thread: 'another' } });
  await bring(file);
  expect(brought.value).toBe(`${said.brought(1, 0)} ${said.strange}`);
});
