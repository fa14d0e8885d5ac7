import type { BrowserName } from '../../../tools/browser/find';

/** A test, or a whole file, that can run in one browser only. */
export type Single = {
  /** From `tests/browser/`. */
  file: string;
  /** How the test's full name begins, suites joined by ` > `; without it the whole file is meant. */
  test?: string;
  /** The only browser that runs it. */
  browser: BrowserName;
  reason: string;
};

/**
 * The one place that keeps a test out of a browser. The run fails when a line matches no test, and when the two
 * browsers ran different tests without a line.
 */
export const single: readonly Single[] = [];
