import type { Finding } from './finding';
import type { Level } from './rule';

/** Most marks a writer is shown at once (coaching notes A2: a real author would get up to seven). */
export const MOST_MARKS = 3;

const weight: Readonly<Record<Level, number>> = { caution: 0, suggest: 1, hint: 2, praise: 3 };

/** Whether the first is more important: cautions before suggestions before hints, then by place in the pack, then in the text. */
const precedes = (a: Finding, b: Finding, priorities: ReadonlyMap<string, number>): boolean =>
  (weight[a.level] - weight[b.level] ||
    (priorities.get(a.rule) ?? 0) - (priorities.get(b.rule) ?? 0) ||
    a.start - b.start) < 0;

/** The findings to show, most important first, never one on top of another. `priorities` are the places of rules in their pack. */
export function rank(findings: readonly Finding[], priorities: ReadonlyMap<string, number>): Finding[] {
  const marks: Finding[] = [];
  while (marks.length < MOST_MARKS) {
    let best: Finding | undefined;
    for (const finding of findings) {
      if (finding.level === 'praise' || marks.some((mark) => overlap(mark, finding))) continue;
      if (best === undefined || precedes(finding, best, priorities)) best = finding;
    }
    if (best === undefined) break;
    marks.push(best);
  }
  return marks;
}

const overlap = (a: Finding, b: Finding): boolean => a === b || (a.start < b.end && b.start < a.end);

/** The one praise to open with: the first in the pack's order, and the one that stands first in the text. */
export function choosePraise(
  findings: readonly Finding[],
  priorities: ReadonlyMap<string, number>,
): Finding | undefined {
  let best: Finding | undefined;
  for (const finding of findings)
    if (finding.level === 'praise' && (best === undefined || precedes(finding, best, priorities))) best = finding;
  return best;
}
