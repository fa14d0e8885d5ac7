import type { Thread } from './kept';

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

const day = 24 * 60 * 60_000;
/** Days for which a text stays listed: a conversation that is two weeks old needs no host; a question does, for four (M9). */
const listedFor = { comeBack: 14, question: 28 } as const;

/** The first day, `2026-11-18`, of which anything may still wait. */
export const waitingSince = (today: string): string =>
  new Date(Date.parse(today) - listedFor.question * day).toISOString().slice(0, 10);

function stateOf({ comeBack, question, asks }: Thread, age: number): Waiting['state'] | undefined {
  if (comeBack === 'waits' && age <= listedFor.comeBack) return 'comeBack';
  return asks && question === 'open' && age <= listedFor.question ? 'question' : undefined;
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
