import type { BrowserName } from '../browser/find';
import type { Soaked } from './run';

export type Run = Soaked & { browser: BrowserName };

/** How many of the last steps are shown with a failure. */
const shown = 80;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** What happened before a failure, and what differed. */
export function tellFailure({ browser, steps, failure }: Run, seed: number): string[] {
  const first = Math.max(0, steps.length - shown);
  const last = steps.slice(first).map((line, at) => `  ${first + at + 1} ${line}`);
  return [`In ${browser} with seed ${seed}:`, ...last, `Step ${steps.length}: ${failure}`];
}

/** What is printed at the end; the last line is the result. */
export function report(runs: readonly Run[], seed: number, minutes: number): string[] {
  const failed = runs.filter(({ failure }) => failure);
  const places = new Set(runs.flatMap(({ seen }) => [...seen]));
  const each = runs.map(
    ({ browser, steps, seen, entries }) =>
      `${browser}: ${steps.length} steps on ${seen.size} fixtures, ${entries} entries in the log`,
  );
  const steps = sum(runs.map((run) => run.steps.length));
  return [
    ...failed.flatMap((run) => tellFailure(run, seed)),
    ...each,
    `soak: ${steps} steps on ${places.size} fixtures in ${minutes} minutes, seed ${seed}: ${failed.length} failures`,
  ];
}
