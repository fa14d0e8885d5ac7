import { browser } from 'wxt/browser';
import type { FrameChanged } from './protocol';

/** Tells every open page of the hosts to ask for its frame again. Pages without us in them are no matter. */
export async function tellPages(hosts: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: hosts });
  const message: FrameChanged = { name: 'frame.changed' };
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, message)));
}
