import { onThisClock, weekOf } from '@/lib/habits/calendar';
import type { Everything } from '@/lib/habits/kept';
import { proposal } from '@/lib/habits/path';
import type { Stage } from '@/lib/habits/stage';
import { walked } from '@/lib/habits/walk';
import type { Settings } from '@/lib/policy/settings';
import { holdsRight } from '@/lib/storage/right';
import { pickPathWords } from '@/lib/wording/path/pick';
import type { PathView } from './path';

/** The stage that the weeks since the last step propose; nothing before the path was begun. */
export function nextStage(kept: Everything, now: number, { stage, stageSince, purposes }: Settings): Stage | undefined {
  if (stage === 'none') return undefined;
  const weeks = walked(weekOf(onThisClock(stageSince)), weekOf(onThisClock(now)), kept);
  return proposal({ stage, purposes: purposes.length, weeks });
}

/**
 * What the section of the path shows at the moment `now` (ms).
 * @param kept the log; one that cannot be read (`undefined`) proposes nothing
 */
export async function loadPath(
  kept: Everything | undefined,
  now: number,
  locale: string,
  settings: Settings,
): Promise<PathView> {
  return {
    said: pickPathWords(locale),
    next: kept && nextStage(kept, now, settings),
    mayNotify: await holdsRight('notifications'),
  };
}
