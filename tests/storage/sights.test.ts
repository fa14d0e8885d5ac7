import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { versionOf } from '@/lib/health/version';
import { linkedin } from '@/lib/sites/linkedin/linkedin';
import { type Log, openLog } from '@/lib/storage/log';
import { writeSettings } from '@/lib/storage/settings';
import { noteSight } from '@/lib/storage/sight';
import { makeEntry } from '../habits/entries';
import { got } from './log-of';

let log: Log;
beforeEach(() => {
  log = openLog();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('fr');
  vi.stubGlobal('navigator', { languages: ['fr-FR'] });
});
afterEach(async () => {
  await log.deleteAll();
  log.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('what was seen of composers', () => {
  const note = { site: 'x', variant: 'x-home', what: 'attached' } as const;

  it('is counted, also when two pages tell at once', async () => {
    await Promise.all([1, 2, 3].map(() => log.note(note, '2026-11-21.a', '2026-11-22')));
    await log.note({ ...note, variant: 'x-modal', what: 'no-button' }, '2026-11-21.a', '2026-11-22');
    expect(got(await log.sights())).toMatchObject([
      { variant: 'x-home', counts: { attached: 3 }, days: ['2026-11-22'] },
      { variant: 'x-modal', counts: { 'no-button': 1 } },
    ]);
  });

  it('is forgotten alone, or with everything', async () => {
    await log.put(makeEntry());
    await log.note(note, '2026-11-21.a', '2026-11-22');
    await log.forgetSights();
    expect([got(await log.sights()).length, got(await log.count())]).toEqual([0, 1]);
    await log.note(note, '2026-11-21.a', '2026-11-22');
    await log.deleteAll();
    expect(got(await log.sights())).toEqual([]);
  });
});

describe('counting', () => {
  const note = { site: 'linkedin', variant: 'li-comment', what: 'button' } as const;
  const now = new Date(2026, 10, 22, 9).getTime();
  const count = () => noteSight(log, note, versionOf(linkedin), now);

  it('on the day of this computer, when nothing forbids it', async () => {
    expect(await count()).toBeUndefined();
    expect(got(await log.sights())).toMatchObject([{ lastOk: '2026-11-22', version: versionOf(linkedin) }]);
  });

  it.each([{ recording: false }, { forOther: true }])('is left out with %j', async (set) => {
    await writeSettings(set);
    expect(await count()).toBe('off');
    expect(got(await log.sights())).toEqual([]);
  });
});
