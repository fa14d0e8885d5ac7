import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { makeKeeper } from '@/lib/access/keep';
import { withPlaces } from '@/lib/access/places';
import { changeInTurn } from '@/lib/storage/change';
import { openLog } from '@/lib/storage/log';
import { keepReading } from '@/lib/storage/reading';
import { record } from '@/lib/storage/record';
import { writeSettings } from '@/lib/storage/settings';
import { makeEntry } from '../habits/entries';
import { type Granting, stubBrowser } from './browser';

const server = { origin: 'https://social.example', site: 'mastodon' };
const site = 'https://x.com/*';
const place = 'https://social.example/*';

let given: Granting;
beforeEach(() => {
  given = stubBrowser();
  given.granted.add('scripting');
});
const keep = (): Promise<void> => makeKeeper(changeInTurn(Date.now))();
const change = () => withPlaces(changeInTurn(Date.now), keep);
const counted = (): string[] => given.scripts.filter(({ id }) => id === 'reading').flatMap(({ matches }) => matches);

it('nothing counts minutes of reading unless the person lets it', async () => {
  await keep();
  expect(given.scripts).toEqual([]);
});

it.each([{ readingTime: true }, { stage: 'observe' } as const])('minutes are counted with %o', async (settings) => {
  await writeSettings(settings);
  await keep();
  expect(counted()).toEqual([site]);
  await writeSettings({ readingTime: false, stage: 'none' });
  await keep();
  expect(given.scripts).toEqual([]);
});

it('not where nothing at all is counted', async () => {
  await writeSettings({ readingTime: true, recording: false });
  await keep();
  expect(given.scripts).toEqual([]);
});

it('on places too, and the right that both need goes with the last of them', async () => {
  given.granted.add(place);
  await writeSettings({ readingTime: true, places: [server] });
  await keep();
  expect(counted()).toEqual([place, site]);
  await change()({ placeOff: server.origin });
  expect([...given.granted]).toEqual(['scripting']);
  await change()({ readingTime: false });
  expect([...given.granted]).toEqual([]);
});

it('the right goes when the person leaves the stage of reading, and stays for what still needs it', async () => {
  given.granted.add(place);
  await writeSettings({ stage: 'observe', places: [server] });
  await change()({ stage: 'comment' });
  expect([...given.granted]).toEqual(['scripting', place]);
  await writeSettings({ stage: 'observe', places: [] });
  await change()({ stage: 'comment' });
  expect([...given.granted]).toEqual([place]);
});

it('nothing runs any more when the right goes: without it nothing could be stopped', async () => {
  await change()({ readingTime: true });
  await keep();
  const ran: string[][] = [];
  vi.spyOn(browser.permissions, 'remove').mockImplementation((async () => {
    ran.push(counted());
    return true;
  }) as never);
  await change()({ readingTime: false });
  expect(ran).toEqual([[]]);
});

it('the right stays while nothing is recorded: the wish for it does, too', async () => {
  await writeSettings({ readingTime: true, places: [server] });
  for (const step of [{ recording: false }, { placeOff: server.origin }, { recording: true }]) await change()(step);
  await keep();
  expect(counted()).toEqual([site]);
});

it('a right that was granted a moment before its setting is stored is not given back', async () => {
  await keep();
  await change()({ chipFolded: true });
  await change()({ readingTime: true });
  await keep();
  expect(counted()).toEqual([site]);
});

it('nobody is told to have read or not where the browser lets nothing be counted', async () => {
  await writeSettings({ readingTime: true });
  const log = openLog();
  given.granted.delete('scripting');
  const entry = makeEntry();
  await record(log, entry, entry.at);
  expect(await log.all()).toEqual({ value: [entry] });
  expect(await keepReading(log, 5, 'x', entry.at)).toBe('off');
  given.granted.add('scripting');
  const other = makeEntry();
  await record(log, other, entry.at);
  expect(await log.all()).toEqual({ value: [entry, { ...other, listened: false }] });
  await log.deleteAll();
  log.close();
});
