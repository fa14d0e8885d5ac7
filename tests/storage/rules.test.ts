import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keptRules } from '@/lib/storage/rules';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

it('are made once while the browser runs, however often the background is stopped', async () => {
  const make = vi.fn(() => '{"rules":1}');
  expect(await keptRules('a', make)).toBe('{"rules":1}');
  expect(await keptRules('a', make)).toBe('{"rules":1}');
  expect(make).toHaveBeenCalledTimes(1);
});

it('are made again under another name, and those before are forgotten', async () => {
  await keptRules('a', () => '{"rules":1}');
  expect(await keptRules('b', () => '{"rules":2}')).toBe('{"rules":2}');
  expect(await keptRules('a', () => '{"rules":3}')).toBe('{"rules":3}');
});

it('are made where the browser keeps nothing', async () => {
  vi.spyOn(browser.storage.session, 'get').mockRejectedValue(new Error('no'));
  vi.spyOn(browser.storage.session, 'set').mockRejectedValue(new Error('full'));
  expect(await keptRules('a', () => '{"rules":4}')).toBe('{"rules":4}');
});
