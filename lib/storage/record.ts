import type { Entry } from '@/lib/habits/entry';
import type { LogFailure } from './attempt';
import { readEffective } from './frame';
import type { Log } from './log';

/**
 * Keeps an entry if the person and the organisation let it be counted. `undefined`: it is on the disk. What is written for
 * someone else never comes here: the page knew it when the text left, which may be a while ago.
 */
export async function record(log: Log, entry: Entry, now: number): Promise<LogFailure | 'off' | undefined> {
  const { recording } = await readEffective(now, entry.site);
  if (!recording.value) return 'off';
  const done = await log.put(entry);
  return 'failure' in done ? done.failure : undefined;
}
