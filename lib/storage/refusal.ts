import { browser } from 'wxt/browser';
import type { LogFailure } from './attempt';

// For this session of the browser only: a page that still waits to be heard is gone with it.
const key = 'refusal';

/** Why the log took no entry the last time one came; `undefined` where it did. */
export async function readRefusal(): Promise<LogFailure | undefined> {
  const { [key]: kept } = await browser.storage.session.get(key);
  return kept === 'full' || kept === 'unavailable' ? kept : undefined;
}

/** Keeps why the log took no entry, or that it does again: then nothing is kept. */
export async function noteRefusal(failure: LogFailure | undefined): Promise<void> {
  if (failure) await browser.storage.session.set({ [key]: failure });
  else if (await readRefusal()) await browser.storage.session.remove(key);
}
