import { browser } from 'wxt/browser';
import type { Log } from './log';
import { readSettings, writeSettings } from './settings';

/** Names of the two alarms. */
export const alarm = { settle: 'settle', resume: 'resume' } as const;

/** Settles what is old, and comes back every minute for as long as something is pending. `now`: milliseconds since 1970. */
export async function settlePending(log: Log, now: number): Promise<void> {
  const pending = await log.settle(now);
  if ('value' in pending && pending.value > 0) await browser.alarms.create(alarm.settle, { periodInMinutes: 1 });
  else await browser.alarms.clear(alarm.settle);
}

/** Wakes the background when a pause ends. */
export async function scheduleResume(now: number): Promise<void> {
  const { pausedUntil } = await readSettings();
  if (pausedUntil > now) await browser.alarms.create(alarm.resume, { when: pausedUntil });
  else await browser.alarms.clear(alarm.resume);
}

/** Ends a pause; everyone who watches the settings learns of it. */
export const resume = (): Promise<void> => writeSettings({ pausedUntil: 0 });
