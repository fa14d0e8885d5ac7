import { dateOf } from '@/lib/habits/calendar';
import type { Entry } from '@/lib/habits/entry';
import { feedDayMinutes } from '@/lib/habits/path';
import { isAnswer, nearby } from '@/lib/habits/threads';
import type { Store } from '../store';

/** Whether somebody was read or answered in the 48 hours before a text (M6). Reading is known by the day. */
export async function hadListened(store: Store, { at, offset }: Entry): Promise<boolean> {
  const days = [dateOf({ at: at - nearby, offset }), dateOf({ at, offset })] as const;
  const read = await store.readingDays
    .where('day')
    .between(...days, true, true)
    .toArray();
  if (read.some(({ minutes }) => minutes >= feedDayMinutes)) return true;
  const before = await store.entries
    .where('at')
    .between(at - nearby, at)
    .toArray();
  return before.some((entry) => isAnswer(entry) && entry.towards !== 'self');
}
