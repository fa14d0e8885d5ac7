import { browser } from 'wxt/browser';
import type { FrameChanged } from './protocol';

/**
 * Tells every open page to ask for its frame again. Every tab, because those of a host to which access was withdrawn can
 * no longer be looked for; pages without us in them are no matter.
 */
export async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const message: FrameChanged = { name: 'frame.changed' };
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, message)));
}
