import { weekOf } from '@/lib/habits/calendar';
import type { Entry, SentEntry } from '@/lib/habits/entry';
import { foldName } from '@/lib/habits/names';
import { towardsOf } from '@/lib/habits/towards';
import { hashPerson, hashThread } from './hash';

/** An entry as it may be stored: names and addresses that its page saw are compared and hashed, and are then gone. */
export async function unseen({ seen = {}, again: _, ...entry }: SentEntry): Promise<Entry> {
  const { addressee, thread } = seen;
  const towards = towardsOf(entry.kind, seen);
  const isSomeone = addressee && towards !== 'self';
  return {
    ...entry,
    ...(towards && { towards }),
    ...(isSomeone && { person: await hashPerson(weekOf(entry), entry.site, foldName(addressee)) }),
    ...(thread && { thread: await hashThread(entry.site, thread) }),
  };
}
