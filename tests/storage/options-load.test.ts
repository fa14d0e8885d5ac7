import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadView } from '@/entrypoints/options/load';
import { type Log, openLog } from '@/lib/storage/log';
import { writeSettings } from '@/lib/storage/settings';
import { stubBrowser } from '../access/browser';
import { makeEntry } from '../habits/entries';

const day = 86_400_000;
const text = makeEntry();
const now = text.at + day;

let log: Log;
beforeEach(async () => {
  stubBrowser();
  vi.stubGlobal('navigator', { languages: ['en'], platform: 'Linux' });
  log = openLog();
  await log.put(text);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await log.deleteAll();
  log.close();
});

/** How often rows of entries are read while the options load. */
async function readings(): Promise<number> {
  const asked = vi.fn();
  const watched = new Proxy(log, {
    get: (target, name: keyof Log) => {
      if (['all', 'everything', 'rollUps', 'readingDays', 'threads', 'week'].includes(name)) asked(name);
      return target[name];
    },
  });
  await loadView(watched, now);
  return asked.mock.calls.length;
}

it('the options read the log once, on the path and off it', async () => {
  expect(await readings()).toBe(1);
  await writeSettings({ stage: 'comment', stageSince: text.at - 30 * day });
  expect(await readings()).toBe(1);
});

it('what the weeks since the last step propose comes of that reading', async () => {
  const comments = (at: number) => [1, 2, 3].map((n) => makeEntry({ at: at + n, kind: 'comment', towards: 'other' }));
  for (const entry of [...comments(text.at), ...comments(text.at - 7 * day)]) await log.put(entry);
  await writeSettings({ stage: 'comment', stageSince: text.at - 30 * day });
  expect((await loadView(log, now)).path.next).toBe('reply');
  await writeSettings({ stage: 'none' });
  expect((await loadView(log, now)).path.next).toBeUndefined();
});
