import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeKeeper } from '@/lib/access/keep';
import { isPlace, readPlacesByHost, withPlaces } from '@/lib/access/places';
import { changeInTurn } from '@/lib/storage/change';
import { readSettings, writeSettings } from '@/lib/storage/settings';
import { keepWish, readWish } from '@/lib/storage/wish';
import { type Granting, stubBrowser } from './browser';

const server = { origin: 'https://social.example', site: 'mastodon' };
const pattern = 'https://social.example/*';
const intranet = { origin: 'http://intranet.example', site: 'anywhere' };

let given: Granting;
beforeEach(() => {
  given = stubBrowser();
});
const grant = (...origins: string[]): void => {
  for (const one of ['scripting', ...origins]) given.granted.add(one);
};
const keeper = () => makeKeeper(changeInTurn(Date.now));

describe('a wish', () => {
  it('becomes a place once the browser grants access, and is forgotten then', async () => {
    const keep = keeper();
    await keepWish(server, Date.now());
    await keep();
    expect((await readSettings()).places).toEqual([]);
    expect((await readWish())?.place).toEqual(server);
    grant(pattern);
    await keep();
    expect((await readSettings()).places).toEqual([server]);
    expect(await readWish()).toBeUndefined();
    expect(given.scripts).toMatchObject([{ matches: [pattern], js: ['content-scripts/composer.js'] }]);
  });

  it('is forgotten when access comes so late that it was given for something else', async () => {
    await keepWish(server, Date.now() - 11 * 60_000);
    grant(pattern);
    await keeper()();
    expect((await readSettings()).places).toEqual([]);
    expect(await readWish()).toBeUndefined();
  });
});

describe('what runs', () => {
  it('runs where the person wants it and the browser allows it, and nowhere else', async () => {
    const keep = keeper();
    await writeSettings({ places: [server, intranet] });
    grant(pattern);
    await keep();
    expect(given.scripts.flatMap(({ matches }) => matches)).toEqual([pattern]);
    grant('http://intranet.example/*');
    await keep();
    expect(given.scripts.flatMap(({ matches }) => matches)).toEqual(['http://intranet.example/*', pattern]);
    given.granted.delete(pattern);
    await keep();
    expect(given.scripts.flatMap(({ matches }) => matches)).toEqual(['http://intranet.example/*']);
    await writeSettings({ places: [] });
    await keep();
    expect(given.scripts).toEqual([]);
  });

  it('comes into the open pages that have no script of ours, and tells the others', async () => {
    given.tabs[pattern] = [
      { id: 1, listens: false },
      { id: 2, listens: true },
    ];
    await writeSettings({ places: [server] });
    grant(pattern);
    const keep = keeper();
    await keep();
    await keep();
    expect(given.injected).toEqual([1]);
  });

  it('reports what the browser refuses, and goes on with the next call', async () => {
    const report = vi.fn();
    const keep = makeKeeper(changeInTurn(Date.now), report);
    await writeSettings({ places: [server] });
    grant(pattern);
    const scripting = (await import('wxt/browser')).browser.scripting;
    vi.spyOn(scripting, 'registerContentScripts').mockRejectedValueOnce(new Error('taken away'));
    await keep();
    expect(report).toHaveBeenCalledOnce();
    await keep();
    expect(given.scripts).toHaveLength(1);
  });
});

describe('who is asked', () => {
  it('a place counts while it is switched on and access is there', async () => {
    await writeSettings({ places: [server, intranet] });
    grant(pattern);
    expect(await isPlace('https://social.example/home')).toBe(true);
    for (const url of ['http://social.example/', 'https://sub.social.example/', 'http://intranet.example/', ''])
      expect(await isPlace(url), url).toBe(false);
    expect(await readPlacesByHost()).toEqual({ 'social.example': 'mastodon' });
  });
});

describe('leaving', () => {
  const leave = () => withPlaces(changeInTurn(Date.now), keeper());

  it('gives access back; with the last place, the right to run there too', async () => {
    await writeSettings({ places: [server, intranet] });
    grant(pattern, 'http://intranet.example/*');
    await leave()({ placeOff: server.origin });
    expect([...given.granted]).toEqual(['scripting', 'http://intranet.example/*']);
    await leave()({ placeOff: intranet.origin });
    expect([...given.granted]).toEqual([]);
    expect((await readSettings()).places).toEqual([]);
  });

  it('a page of a place that wants to be left alone means the place, not every page of the same kind', async () => {
    await writeSettings({ places: [server] });
    grant(pattern);
    await leave()({ siteOff: 'mastodon', chipFolded: true }, 'https://social.example/home');
    expect(await readSettings()).toMatchObject({ places: [], sitesOff: [], chipFolded: true });
  });

  it('a page of a built-in site means the site', async () => {
    await leave()({ siteOff: 'x' }, 'https://x.com/home');
    expect(await readSettings()).toMatchObject({ sitesOff: ['x'] });
  });
});
