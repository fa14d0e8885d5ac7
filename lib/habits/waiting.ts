import { shiftDay } from './calendar';
import type { Thread } from './kept';
import { loopDays } from './metrics/loops';

/** One text that waits for its writer: to come back to first, then, where it asked something, for what came of it. */
export interface Waiting {
  id: string;
  /** Day on which it was sent, `2026-11-18`. */
  day: string;
  kind: string;
  site: string;
  state: 'comeBack' | 'question';
  /** The purpose it serves. */
  purpose?: string;
  /** One to three words of the person's own, kept with the settings. */
  label?: string;
}

/** So many of what waits are named on the first screen at most; more need not be read for it. */
export const named = 2;

const day = 24 * 60 * 60_000;
/** Days for which a text to come back to stays listed: a conversation that is two weeks old needs no host. A question stays until it is closed or dropped. */
const listedFor = 14;

/** The first day, `2026-11-18`, whose threads are looked at, beside questions open for longer: the four weeks of M9. */
export const waitingSince = (today: string): string => shiftDay(today, -loopDays);

function stateOf({ comeBack, question, asks }: Thread, age: number): Waiting['state'] | undefined {
  if (comeBack === 'waits' && age <= listedFor) return 'comeBack';
  return asks && question === 'open' ? 'question' : undefined;
}

/**
 * What waits, newest first; texts to come back to before questions.
 * @param today `2026-11-20`
 * @param labels by id of the entry
 */
export function waitingOf(
  threads: readonly Thread[],
  today: string,
  labels: Readonly<Record<string, string>> = {},
): readonly Waiting[] {
  const listed = threads.flatMap((thread): Waiting[] => {
    const state = stateOf(thread, (Date.parse(today) - Date.parse(thread.day)) / day);
    if (!state) return [];
    const { id, kind, site, purpose } = thread;
    const label = labels[id];
    return [{ id, day: thread.day, kind, site, state, ...(purpose && { purpose }), ...(label && { label }) }];
  });
  return listed.sort((a, b) => a.state.localeCompare(b.state) || b.day.localeCompare(a.day));
}
