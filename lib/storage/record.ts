import type { SentEntry } from '@/lib/habits/entry';
import type { LogFailure } from './attempt';
import { readEffective } from './frame';
import type { Log } from './log';
import { noteRefusal } from './refusal';
import { unseen } from './unseen';

/**
 * Keeps an entry if the person and the organisation let it be counted. `undefined`: it is on the disk. What is written for
 * someone else never comes here: the page knew it when the text left, which may be a while ago.
 */
export async function record(log: Log, sent: SentEntry, now: number): Promise<LogFailure | 'off' | undefined> {
  const { recording, readingTime } = await readEffective(now, sent.site);
  if (!recording.value) return 'off';
  const done = await log.put(await unseen(sent), { reads: readingTime.value, again: sent.again });
  const failure = 'failure' in done ? done.failure : undefined;
  await noteRefusal(failure);
  return failure;
}
