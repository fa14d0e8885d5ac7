import { browser } from 'wxt/browser';
import { comeBackAt, nextReminder } from '@/lib/habits/notices';
import { readEffective } from '@/lib/storage/frame';
import type { Log } from '@/lib/storage/log';
import { holdsRight } from '@/lib/storage/right';
import { readSettings } from '@/lib/storage/settings';
import { pickNoticeWords } from '@/lib/wording/notices/pick';
import { toComeBackTo } from './dot';

/** Beginnings of the names of alarms and of what they show. */
export const notice = { reminder: 'reminder', comeBack: 'come-back' } as const;

/**
 * Sets the alarm for the reminder. Its name says for when it was made, so that one that is due, or was missed while the computer
 * slept, is not put off by being set again.
 */
export async function scheduleReminder(now: number): Promise<void> {
  const { reminder } = await readSettings();
  const name = reminder && `${notice.reminder}-${reminder.day}-${reminder.hour}`;
  const known = (await browser.alarms.getAll()).filter((one) => one.name.startsWith(notice.reminder));
  for (const one of known) if (one.name !== name) await browser.alarms.clear(one.name);
  if (reminder && name && !known.some((one) => one.name === name))
    await browser.alarms.create(name, { when: nextReminder(reminder, now) });
}

/** The ids of the texts to come back to that no notification spoke of: each is spoken of once. */
const untold = async (log: Log, now: number): Promise<readonly string[]> =>
  (await toComeBackTo(log, now)).filter(({ told }) => !told).map(({ id }) => id);

/** Sets the alarm that speaks of texts to come back to, where the person asked for it, the browser allows it and it is not set. */
export async function scheduleComeBack(log: Log, now: number): Promise<void> {
  const { comeBackNotice } = await readSettings();
  if (!comeBackNotice || !(await holdsRight('notifications'))) return;
  if ((await browser.alarms.get(notice.comeBack)) || !(await untold(log, now)).length) return;
  await browser.alarms.create(notice.comeBack, { when: comeBackAt(now) });
}

async function show(id: string, { title, text }: { title: string; text: string }): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message: text });
}

/** Whether there is anything to sum up: it is counted, and something was. */
async function isCounted(log: Log, now: number): Promise<boolean> {
  const [{ recording }, first] = await Promise.all([readEffective(now), log.firstWeek()]);
  return recording.value && 'value' in first && first.value !== undefined;
}

/** Shows what an alarm of ours was set for, if that still holds and the browser still allows it. */
export async function ringNotice(name: string, log: Log, now: number): Promise<void> {
  if (name.startsWith(notice.reminder)) await scheduleReminder(now);
  // Without it nothing counts as told either. The browsers take the whole interface away with the right.
  if (!(await holdsRight('notifications'))) return;
  const [{ language }, { comeBackNotice }] = await Promise.all([readEffective(now), readSettings()]);
  const { reminder, comeBack } = pickNoticeWords(language.value);
  if (name.startsWith(notice.reminder) && (await isCounted(log, now))) await show(notice.reminder, reminder);
  const ids = name === notice.comeBack && comeBackNotice ? await untold(log, now) : [];
  if (ids.length === 0) return;
  // Marked first: where that fails, silence is better than the same notification every few hours.
  if ('value' in (await log.markTold(ids)))
    await show(notice.comeBack, { ...comeBack, text: comeBack.text(ids.length) });
}

const openSummary = async (id: string): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
  await browser.notifications.clear(id);
};

/** A click on a notification opens the summary. Call it again when a permission was granted. */
export function listenToClicks(): void {
  const clicked = browser.notifications?.onClicked;
  if (clicked && !clicked.hasListener(openSummary)) clicked.addListener(openSummary);
}
