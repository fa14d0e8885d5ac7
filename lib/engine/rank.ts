import type { Finding } from './finding';
import type { Level } from './rule';

/** Most marks a writer is shown at once (coaching notes A2: a real author would get up to seven). */
export const MOST_MARKS = 3;

const weight: Readonly<Record<Level, number>> = { caution: 0, suggest: 1, hint: 2, praise: 3 };

/** The findings to show: cautions before suggestions before hints, then by place in the pack; never one on top of another. */
export function rank(findings: readonly Finding[], priority: (finding: Finding) => number): Finding[] {
  const marks: Finding[] = [];
  const sorted = findings
    .filter((finding) => finding.level !== 'praise')
    .sort((a, b) => weight[a.level] - weight[b.level] || priority(a) - priority(b) || a.start - b.start);
  for (const finding of sorted) {
    if (marks.length === MOST_MARKS) break;
    if (!marks.some((mark) => finding.start < mark.end && mark.start < finding.end)) marks.push(finding);
  }
  return marks;
}

/** The one praise to open with: the first in the pack's order, and the one that stands first in the text. */
export function choosePraise(
  findings: readonly Finding[],
  priority: (finding: Finding) => number,
): Finding | undefined {
  return findings
    .filter((finding) => finding.level === 'praise')
    .sort((a, b) => priority(a) - priority(b) || a.start - b.start)[0];
}
