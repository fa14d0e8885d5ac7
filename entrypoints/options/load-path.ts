import { onThisClock, weekOf } from '@/lib/habits/calendar';
import { proposal } from '@/lib/habits/path';
import { walked } from '@/lib/habits/walk';
import type { Settings } from '@/lib/policy/settings';
import type { Log } from '@/lib/storage/log';
import { pickPathWords } from '@/lib/wording/path/pick';
import type { PathView } from './path';

/** What the section of the path shows at the moment `now` (ms). A log that cannot be read proposes nothing. */
export async function loadPath(log: Log, now: number, locale: string, settings: Settings): Promise<PathView> {
  const [entries, rollUps, readingDays] = await Promise.all([log.all(), log.rollUps(), log.readingDays()]);
  const said = pickPathWords(locale);
  if (!('value' in entries && 'value' in rollUps && 'value' in readingDays)) return { said, next: undefined };
  const first = weekOf(onThisClock(settings.stageSince));
  const weeks = walked(first, weekOf(onThisClock(now)), {
    entries: entries.value,
    rollUps: rollUps.value,
    readingDays: readingDays.value,
  });
  return { said, next: proposal({ stage: settings.stage, purposes: settings.purposes.length, weeks }) };
}
