import { Dexie } from 'dexie';

/** `full`: the disk or the quota is. `unavailable`: the browser gives no database (switched off, damaged, newer than us). */
export type LogFailure = 'full' | 'unavailable';

/** What came of an access to the log: a value, or the one reason why there is none. */
export type Done<T> = { value: T } | { failure: LogFailure };

const names: ReadonlySet<string> = new Set(Object.values(Dexie.errnames));

// Dexie wraps the browser's reason, sometimes twice (an aborted transaction inside a failed opening).
function namesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  return [error.name, ...namesOf((error as { inner?: unknown }).inner)];
}

/** Runs one access to the log. A refusal of the browser is a value; anything else is a bug and thrown on. */
export async function attempt<T>(access: () => PromiseLike<T>): Promise<Done<T>> {
  try {
    return { value: await access() };
  } catch (error) {
    const chain = namesOf(error);
    if (chain.includes('QuotaExceededError')) return { failure: 'full' };
    if (error instanceof DOMException || chain.some((name) => names.has(name))) return { failure: 'unavailable' };
    throw error;
  }
}
