import { browser } from 'wxt/browser';
import { type Given, type Standing, standingOf } from '@/lib/policy/places';
import { readPolicy } from '@/lib/storage/managed';
import { readSettings } from '@/lib/storage/settings';
import { heldAmong } from './grants';

/** Every place that is, or may be, switched on, as it stands now. */
export async function readStanding(fixed: Pick<Given, 'adapters' | 'builtIn'>): Promise<Standing[]> {
  const [{ policy }, { places }] = await Promise.all([readPolicy(), readSettings()]);
  const held = await heldAmong(places.map(({ origin }) => origin));
  return standingOf({ ...fixed, policy, places, held });
}

/**
 * The address of the page in front, told to a popup that was opened by a click on Parley's own button; `undefined` where
 * the browser tells none.
 */
export async function readAddressInFront(): Promise<string | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url;
}
