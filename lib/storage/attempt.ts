/** `full`: the disk or the quota is. `unavailable`: the browser gives no database (switched off, damaged, newer than us). */
export type LogFailure = 'full' | 'unavailable';

/** What came of an access to the log: a value, or the one reason why there is none. */
export type Done<T> = { value: T } | { failure: LogFailure };

// Names, of the browsers and of Dexie, that mean "not here, not now". Others (TypeError, DataError …) are mistakes of ours.
const refusals: ReadonlySet<string> = new Set([
  'AbortError',
  'DatabaseClosedError',
  'InvalidStateError',
  'MissingAPIError',
  'NotReadableError',
  'OpenFailedError',
  'SecurityError',
  'TimeoutError',
  'UnknownError',
  'VersionError',
]);

// Dexie wraps the browser's reason, sometimes twice (an aborted transaction inside a failed opening).
function namesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null || !('name' in error)) return [];
  return [String(error.name), ...('inner' in error ? namesOf(error.inner) : [])];
}

function failureOf(error: unknown): LogFailure | undefined {
  const chain = namesOf(error);
  if (chain.includes('QuotaExceededError')) return 'full';
  return chain.some((name) => refusals.has(name)) ? 'unavailable' : undefined;
}

/**
 * Runs one access to the log. A refusal of the browser is a value; anything else is a bug and thrown on.
 * @param recover what makes the next access start afresh
 */
export async function attempt<T>(access: () => PromiseLike<T>, recover: () => void): Promise<Done<T>> {
  try {
    return { value: await access() };
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    recover();
    return { failure };
  }
}
