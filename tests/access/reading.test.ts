import { beforeEach, expect, it } from 'vitest';
import { makeKeeper } from '@/lib/access/keep';
import { withPlaces } from '@/lib/access/places';
import { changeInTurn } from '@/lib/storage/change';
import { writeSettings } from '@/lib/storage/settings';
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
  await withPlaces(changeInTurn(Date.now))({ placeOff: server.origin });
  expect(given.granted).toEqual(new Set(['scripting']));
});
