import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadSiteHealth, type TitledHealth } from '@/entrypoints/options/site-health';
import { versionOf } from '@/lib/health/version';
import { anywhere } from '@/lib/sites/anywhere';
import { keepOwnAdapters } from '@/lib/storage/adapters';
import { type Log, openLog } from '@/lib/storage/log';

let log: Log;
beforeEach(() => {
  log = openLog();
  fakeBrowser.reset();
});
afterEach(async () => {
  await log.deleteAll();
  log.close();
  vi.restoreAllMocks();
});

const now = Date.parse('2026-11-22T12:00:00Z');
const intranet = { origin: 'https://intranet.example', site: 'anywhere' };
const server = { origin: 'https://social.example', site: 'mastodon' };
const titles = (sites: readonly TitledHealth[]): string[] => sites.map(({ title }) => title);

it('speaks of the sites beside the built-in ones only while a place needs them', async () => {
  const load = (...places: (typeof server)[]) => loadSiteHealth(log, now, 'en', { places, changesSeen: [] });
  expect(titles((await load()).sites)).toEqual(['LinkedIn', 'X']);
  expect(titles((await load(intranet, server)).sites)).toEqual(['LinkedIn', 'X', 'Mastodon', 'Another page']);
});

it('names in the person’s language a page that has no name, and what a file describes by its own', async () => {
  await keepOwnAdapters([{ ...anywhere, id: 'tool', name: 'Our tool', hosts: ['tool.example'] }]);
  await log.note({ site: 'anywhere', variant: 'mastodon-form', what: 'no-button' }, versionOf(anywhere), '2026-11-22');
  const { sites, untold } = await loadSiteHealth(log, now, 'fr', { places: [intranet], changesSeen: [] });
  expect(titles(sites)).toEqual(['LinkedIn', 'X', 'Une autre page', 'Our tool']);
  expect(titles(untold)).toEqual(['Une autre page']);
});
