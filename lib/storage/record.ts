import type { Entry } from '@/lib/habits/entry';
import type { LogFailure } from './attempt';
import { readEffective } from './frame';
import type { Log } from './log';

/** Keeps an entry if the person and the organisation let it be counted. `undefined`: it is on the disk. */
export async function record(log: Log, entry: Entry, now: number): Promise<LogFailure | 'off' | undefined> {
  const { recording, forOther } = await readEffective(now, entry.site);
  if (!recording.value || forOther) return 'off';
  const done = await log.put(entry);
  return 'failure' in done ? done.failure : undefined;
}
