import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Done } from './perform';
import { type StepName, stepNames } from './step';

/** Where the demo leaves its report and its pictures. */
export const folder = '.output/demo';

/** What became of one step in all composers. */
export type StepReport = { name: StepName; ok: boolean; evidence: Omit<Done, 'name'>[] };

export type Report = {
  ok: boolean;
  sabotage: StepName | undefined;
  /** Whether the machine had no network at all but itself. */
  isolated: boolean;
  /** Requests that neither a page nor the browser explains. */
  requests: number;
  steps: StepReport[];
};

/** Sums a run up. A step that was never reached did not happen; one that failed anywhere did not either. */
export function makeReport(done: readonly Done[], about: Pick<Report, 'sabotage' | 'isolated' | 'requests'>): Report {
  const steps = stepNames.map((name) => {
    const evidence = done.filter((one) => one.name === name).map(({ name: _, ...rest }) => rest);
    return { name, ok: evidence.length > 0 && evidence.every(({ ok }) => ok), evidence };
  });
  return { ok: about.requests === 0 && steps.every(({ ok }) => ok), ...about, steps };
}

const file = join(folder, 'report.json');

/** The report of the last run; `undefined` when it left none. */
export const readReport = (): Report | undefined =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;

/** Writes `report.json`. */
export function writeReport(report: Report): void {
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
}
