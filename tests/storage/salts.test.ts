import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readFile, writeFile } from '@/lib/habits/export-file';
import { readSalts, takeSalts } from '@/lib/storage/hash';
import { type Log, openLog } from '@/lib/storage/log';
import { unseen } from '@/lib/storage/unseen';
import { makeEntry } from '../habits/entries';
import { got } from './log-of';

const text = makeEntry();
const now = text.at + 3_600_000;
const hour = 3_600_000;

let log: Log;
beforeEach(() => {
  fakeBrowser.reset();
  log = openLog();
});
afterEach(async () => {
  await log.deleteAll();
  log.close();
});

const beginThread = async () => log.put(await unseen({ ...text, seen: { thread: '1234' } }));
const answerThread = async () =>
  log.put(await unseen({ ...makeEntry({ kind: 'reply', at: text.at + hour }), seen: { thread: '1234' } }));

async function save(): Promise<string> {
  const salts = await readSalts(now);
  return writeFile(got(await log.everything()), { calm: true, salts }, '2026-11-18');
}

async function bring(saved: string): Promise<boolean> {
  const read = readFile(saved);
  if ('problem' in read) throw new Error(read.problem.why);
  const { entries, rollUps, threads, readingDays, salts = {} } = read.file;
  const isKnown = await takeSalts(salts, now);
  got(await log.restore({ entries, rollUps, threads, readingDays }));
  return isKnown;
}

const comeBack = async () => got(await log.threads()).map((thread) => thread.comeBack);

describe('what was saved, deleted and brought again', () => {
  it('is recognised: an answer in its thread counts as coming back', async () => {
    await beginThread();
    const saved = await save();
    await log.deleteAll();
    expect(await readSalts(now)).toEqual({});
    expect(await bring(saved)).toBe(true);
    await answerThread();
    expect(await comeBack()).toEqual(['done']);
    expect(got(await log.all())[0]!.followed).toBe(true);
  });

  it('and its people are, within their week', async () => {
    const ofBruno = () => unseen({ ...makeEntry({ kind: 'reply' }), seen: { self: 'anne', addressee: 'bruno' } });
    const before = await ofBruno();
    const saved = await save();
    await log.deleteAll();
    await bring(saved);
    expect((await ofBruno()).person).toBe(before.person);
  });

  it('is not recognised where another salt stands, which stays', async () => {
    await beginThread();
    const saved = await save();
    await log.deleteAll();
    await unseen({ ...makeEntry(), seen: { thread: 'another' } });
    const own = await readSalts(now);
    expect(await bring(saved)).toBe(false);
    expect(await readSalts(now)).toEqual(own);
    await answerThread();
    expect(await comeBack()).toEqual(['waits']);
  });

  it('is not recognised where the file holds no salts', async () => {
    await beginThread();
    const saved = await save();
    const { salts: _, ...old } = JSON.parse(saved);
    await log.deleteAll();
    expect(await bring(JSON.stringify(old))).toBe(false);
  });
});

it('salts of weeks that can no longer change neither go nor come', async () => {
  for (const at of [text.at - 40 * 24 * hour, text.at])
    await unseen({ ...makeEntry({ kind: 'reply', at }), seen: { addressee: 'bruno', thread: '1' } });
  const salts = await readSalts(now);
  expect(Object.keys(salts).sort()).toEqual(['person-2026-11-16', 'thread']);
  fakeBrowser.reset();
  await takeSalts({ ...salts, 'person-2026-10-05': 'a'.repeat(22) }, now);
  expect(Object.keys(await browser.storage.local.get(null)).sort()).toEqual(['salt-person-2026-11-16', 'salt-thread']);
});
