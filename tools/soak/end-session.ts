import { chip } from '../../tests/browser/harness/coached';
import type { Scene } from './action';
import { pause } from './hands';
import { beginSession, isDraft, type Tab } from './tab';

/** A composer that is gone for longer than this, in milliseconds, is not brought back. */
const goneFor = 700;

/** Waits until the coach shows that it has read what was written: what is gone before that was no session. */
export async function awaitReview(tab: Tab): Promise<void> {
  if (isDraft(tab) && tab.isCoached) await tab.coached.ours.find(chip);
}

/** What was written ends with its composer; without a word written there is nothing to tell. */
export async function endSession(tab: Tab, { ledger }: Scene): Promise<void> {
  if (isDraft(tab)) ledger.expect(tab, 'cancelled');
  beginSession(tab, undefined);
  await pause(goneFor);
  await ledger.agrees();
}
