import { browser } from 'wxt/browser';
import type { Broken } from '@/lib/policy/parse';
import { parseSettings, Settings } from '@/lib/policy/settings';

const keys = Object.keys(Settings.shape);

/** What the person set; broken or missing values are the defaults. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await browser.storage.local.get(keys)).value;
}

/** Keys whose stored value could not be read; their defaults hold. */
export async function readBrokenSettings(): Promise<readonly Broken[]> {
  return parseSettings(await browser.storage.local.get(keys)).broken;
}

/** Changes some settings. Each is stored under its own key, so that two pages never undo each other's. */
export const writeSettings = (change: Partial<Settings>): Promise<void> => browser.storage.local.set(change);
