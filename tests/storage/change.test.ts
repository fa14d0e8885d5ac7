import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeInTurn } from '@/lib/storage/change';
import { readSettings } from '@/lib/storage/settings';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

it('keeps every step of those taken at once', async () => {
  const change = changeInTurn(() => 1_000);
  await Promise.all([
    change({ ruleOff: 'jargon' }),
    change({ siteOff: 'x' }),
    change({ ruleOff: 'announce' }),
    change({ siteOff: 'linkedin' }),
    change({ ruleOn: 'jargon' }),
    change({ pauseMinutes: 60 }),
  ]);
  expect(await readSettings()).toMatchObject({
    rulesOff: ['announce'],
    sitesOff: ['x', 'linkedin'],
    pausedUntil: 3_601_000,
  });
});

it('tells a failure to the one who asked, and goes on with the next', async () => {
  const change = changeInTurn(() => 1);
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('full') as never);
  const [first, second] = await Promise.allSettled([change({ ruleOff: 'jargon' }), change({ ruleOff: 'announce' })]);
  expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
  expect((await readSettings()).rulesOff).toEqual(['announce']);
});
