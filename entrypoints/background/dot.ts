import { browser } from 'wxt/browser';
import { dateOf, onThisClock } from '@/lib/habits/calendar';
import type { Thread } from '@/lib/habits/kept';
import { waitingOf, waitingSince } from '@/lib/habits/waiting';
import { readEffective } from '@/lib/storage/frame';
import type { Log } from '@/lib/storage/log';
import { pickNoticeWords } from '@/lib/wording/notices/pick';

/** The brand's green (`--talk`), which a tab bar of any colour bears. */
const colour = '#0b6e5f';

/** The texts there are to come back to at the moment `now` (ms). A log that cannot be read has none. */
export async function toComeBackTo(log: Log, now: number): Promise<readonly Thread[]> {
  const today = dateOf(onThisClock(now));
  const read = await log.threadsSince(waitingSince(today));
  const threads = 'value' in read ? read.value : [];
  const waiting = waitingOf(threads, today).filter(({ state }) => state === 'comeBack');
  return threads.filter((thread) => waiting.some(({ id }) => id === thread.id));
}

/** Puts a dot on the button while a text waits to be come back to, and says what it means. */
export async function showDot(log: Log, now: number): Promise<void> {
  const [{ length: count }, { language }] = await Promise.all([toComeBackTo(log, now), readEffective(now)]);
  const title = count > 0 ? pickNoticeWords(language.value).dot(count) : browser.runtime.getManifest().name;
  await browser.action.setBadgeBackgroundColor({ color: colour });
  await browser.action.setTitle({ title });
  await browser.action.setBadgeText({ text: count > 0 ? '•' : '' });
}
