import { browser } from 'wxt/browser';
import { untilResumed } from '@/lib/policy/settings';
import { readEffective } from './frame';
import { forgetPeople } from './hash';
import type { Log } from './log';
import { readSettings, writeSettings } from './settings';

/** Names of the alarms that keep the log and the settings in order. */
export const alarm = { settle: 'settle', resume: 'resume', tidy: 'tidy' } as const;

const everyDay = 24 * 60;

/** Settles what is old, and comes back every minute for as long as something is pending. `now`: milliseconds since 1970. */
export async function settlePending(log: Log, now: number): Promise<void> {
  const pending = await log.settle(now);
  if ('value' in pending && pending.value > 0) await browser.alarms.create(alarm.settle, { periodInMinutes: 1 });
  else await browser.alarms.clear(alarm.settle);
}

/** Wakes the background when a pause ends by itself. */
export async function scheduleResume(now: number): Promise<void> {
  const { pausedUntil } = await readSettings();
  if (pausedUntil > now && pausedUntil < untilResumed) await browser.alarms.create(alarm.resume, { when: pausedUntil });
  else await browser.alarms.clear(alarm.resume);
}

/** Ends a pause; everyone who watches the settings learns of it. */
export const resume = (): Promise<void> => writeSettings({ pausedUntil: 0 });

/** Has the log tidied once a day, the first time soon: a browser that was closed for weeks has weeks to roll up. */
export async function scheduleTidy(): Promise<void> {
  if (!(await browser.alarms.get(alarm.tidy)))
    await browser.alarms.create(alarm.tidy, { delayInMinutes: 1, periodInMinutes: everyDay });
}

/** Tidies the log, and forgets the salts of weeks that can no longer change: nobody can try names on them any more. */
export async function tidyLog(log: Log, now: number): Promise<void> {
  const { retentionDays } = await readEffective(now);
  const done = await log.tidy(now, retentionDays.value);
  if ('value' in done) await forgetPeople(now);
}
