import { dateOf, onThisClock } from '@/lib/habits/calendar';
import type { Note } from '@/lib/health/note';
import type { LogFailure } from './attempt';
import { readEffective } from './frame';
import type { Log } from './log';

/**
 * Counts what a page told of a composer, if the person and the organisation let anything be counted.
 * @param version names the adapter that holds for the site @param now milliseconds since 1970
 */
export async function noteSight(
  log: Log,
  note: Note,
  version: string,
  now: number,
): Promise<LogFailure | 'off' | undefined> {
  const { recording, forOther } = await readEffective(now, note.site);
  if (!recording.value || forOther) return 'off';
  const done = await log.note(note, version, dateOf(onThisClock(now)));
  return 'failure' in done ? done.failure : undefined;
}
