import { browser } from 'wxt/browser';
import { dateOf, onThisClock } from '@/lib/habits/calendar';
import { waitingOf, waitingSince } from '@/lib/habits/waiting';
import { readEffective } from '@/lib/storage/frame';
import type { Log } from '@/lib/storage/log';
import { pickNoticeWords } from '@/lib/wording/notices/pick';

/** The brand's green (`--talk`), which a tab bar of any colour bears. */
const colour = '#0b6e5f';

/** How many texts there are to come back to at the moment `now` (ms). A log that cannot be read has none. */
export async function countWaiting(log: Log, now: number): Promise<number> {
  const today = dateOf(onThisClock(now));
  const read = await log.threadsSince(waitingSince(today));
  const waiting = 'value' in read ? waitingOf(read.value, today) : [];
  return waiting.filter(({ state }) => state === 'comeBack').length;
}

/** Puts a dot on the button while a text waits to be come back to, and says what it means. */
export async function showDot(log: Log, now: number): Promise<void> {
  const [count, { language }] = await Promise.all([countWaiting(log, now), readEffective(now)]);
  const title = count > 0 ? pickNoticeWords(language.value).dot(count) : browser.runtime.getManifest().name;
  await browser.action.setBadgeBackgroundColor({ color: colour });
  await browser.action.setTitle({ title });
  await browser.action.setBadgeText({ text: count > 0 ? '•' : '' });
}
