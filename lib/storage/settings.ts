import { browser } from 'wxt/browser';
import { parseSettings, Settings } from '@/lib/policy/settings';

const keys = Object.keys(Settings.shape);

/** What the person set; broken or missing values are the defaults. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await browser.storage.local.get(keys)).value;
}

/** Changes some settings. Each is stored under its own key, so that two pages never undo each other's. */
export const writeSettings = (change: Partial<Settings>): Promise<void> => browser.storage.local.set(change);
