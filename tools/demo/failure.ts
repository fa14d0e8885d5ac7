import type { Report } from './report';
import type { StepName } from './step';

/** Whether a report shows this step as the first that did not happen, and what was seen instead. */
export function explainFailure(report: Report | undefined, name: StepName): { ok: boolean; says: string } {
  if (!report) return { ok: false, says: 'the demo left no report' };
  const at = report.steps.findIndex((step) => step.name === name);
  const seen = report.steps[at]?.evidence.find(({ ok }) => !ok);
  const earlier = report.steps.slice(0, at).flatMap(({ evidence }) => evidence);
  if (!seen) return { ok: false, says: 'its evidence is not missing' };
  return { ok: earlier.every(({ ok }) => ok), says: seen.says };
}
