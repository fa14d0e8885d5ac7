import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onFrameChanged } from '@/lib/messages/send';
import { tellPages } from '@/lib/messages/tell-pages';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('telling the pages', () => {
  it('reaches every tab, also when one of them does not listen', async () => {
    const tabs = [{ id: 1 }, { id: 2 }, {}] as never;
    const query = vi.spyOn(browser.tabs, 'query').mockResolvedValue(tabs);
    const sendMessage = vi
      .spyOn(browser.tabs, 'sendMessage')
      .mockImplementation(((id: number) =>
        id === 1 ? Promise.reject(new Error('Receiving end does not exist')) : Promise.resolve()) as never);
    await tellPages();
    expect(query).toHaveBeenCalledWith({});
    expect(sendMessage.mock.calls).toEqual([
      [1, { name: 'frame.changed' }],
      [2, { name: 'frame.changed' }],
    ]);
  });
});

describe('being told', () => {
  it('calls back for this message alone, and not after the end', async () => {
    const changed = vi.fn();
    const stop = onFrameChanged(changed);
    for (const message of [undefined, 'frame.changed', { name: 'other' }, { name: 'frame.changed' }])
      await fakeBrowser.runtime.onMessage.trigger(message, {});
    expect(changed).toHaveBeenCalledTimes(1);
    stop();
    await fakeBrowser.runtime.onMessage.trigger({ name: 'frame.changed' }, {});
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
