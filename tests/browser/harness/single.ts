import type { BrowserName } from '../../../tools/browser/find';

/** A test, a suite or a whole file that does not run in both browsers. */
export type Single = {
  /** From `tests/browser/`. */
  file: string;
  /** The full name of the test or the suite, its parts joined by ` > `; without it the whole file is meant. */
  test?: string;
  /** The only browser that runs it; without it any browser may leave it out, for the machine decides. */
  browser?: BrowserName;
  reason: string;
};

/**
 * The one place that keeps a test out of a browser. The whole run fails when a line matches no test, and when the
 * browsers ran different tests without a line.
 */
export const single: readonly Single[] = [
  {
    file: 'policy.test.ts',
    reason: 'Where mounts are forbidden, as in some containers, nobody can set a policy for one Chromium alone.',
  },
  {
    file: 'coach/policy.test.ts',
    reason: 'As for policy.test.ts.',
  },
  {
    file: 'coach/window.test.ts',
    reason: 'Real keyboard focus needs a screen: Xvfb, openbox and xdotool, which not every system can install.',
  },
  {
    file: 'coach/no-room.test.ts',
    browser: 'chromium',
    reason: 'Only Chromium’s protocol takes the room from a database, and reaches into the background.',
  },
  {
    file: 'options/data.test.ts',
    browser: 'chromium',
    reason:
      'What a page hands out is caught through Chromium’s own protocol; Firefox offers no way to say where a file is saved.',
  },
  {
    file: 'options/card.test.ts',
    browser: 'chromium',
    reason: 'As for options/data.test.ts.',
  },
];

/** Whether a line speaks of this test; `file` from `tests/browser/`. */
export const covers = (line: Single, file: string, name: string): boolean =>
  line.file === file && (!line.test || name === line.test || name.startsWith(`${line.test} > `));
