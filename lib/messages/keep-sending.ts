import type { Refusal, Reply, Request } from './protocol';
import { type Answer, send } from './send';

/** Milliseconds before each new attempt; the last one repeats. */
const waits = [1_000, 2_000, 5_000, 15_000, 60_000] as const;

// The database may come back, and so may the background; no other refusal changes by asking again.
const passing: ReadonlySet<Refusal['refused']> = new Set(['full', 'unavailable', 'broken']);

const isFinal = (answer: Answer<'entry.put'>): answer is Reply<'entry.put'> | Refusal =>
  answer !== undefined && !('refused' in answer && passing.has(answer.refused));

/** What the sender needs from its page. `wait` resolves after so many milliseconds. */
export interface Means {
  wait(ms: number): Promise<void>;
  /** Ids of entries of the page that are on the disk; added to. */
  stored: Set<string>;
  put?(entry: Request<'entry.put'>): Promise<Answer<'entry.put'>>;
}

/**
 * Sends an entry until the background has stored it or refused it for good, for as long as the page lives: nothing of it is
 * kept elsewhere, because what a page may store belongs to the site. Never rejects.
 */
export async function keepSending(
  entry: Request<'entry.put'>,
  { wait, stored, put = (one) => send('entry.put', one) }: Means,
): Promise<Reply<'entry.put'> | Refusal> {
  const sent = { ...entry, ...(stored.has(entry.id) && { again: true as const }) };
  for (let turn = 0; ; turn += 1) {
    const answer = await put(sent);
    if (isFinal(answer)) {
      if ('stored' in answer) stored.add(entry.id);
      return answer;
    }
    await wait(waits[Math.min(turn, waits.length - 1)] ?? 0);
  }
}
