import type { Finding } from './finding';
import type { Level } from './rule';

/** Most marks a writer is shown at once (coaching notes A2: a real author would get up to seven). */
export const MOST_MARKS = 3;

const weight: Readonly<Record<Level, number>> = { caution: 0, suggest: 1, hint: 2, praise: 3 };

/** Rules of a pack are fewer than this. */
const RULES = 10_000;

/** How far down a finding stands: cautions before suggestions before hints, then by its rule's place in its pack. */
const placeOf = ({ level, rule }: Finding, places: ReadonlyMap<string, number>): number =>
  weight[level] * RULES + (places.get(rule) ?? 0);

/** The findings to show, most important first, then first in the text, never one on top of another. `places` are those of the rules in their pack, by id. */
export function rank(findings: readonly Finding[], places: ReadonlyMap<string, number>): Finding[] {
  const left = findings.map((finding) => (finding.level === 'praise' ? OUT : placeOf(finding, places)));
  const marks: Finding[] = [];
  for (let best = least(left); best !== -1; best = marks.length < MOST_MARKS ? least(left) : -1) {
    const mark = findings[best]!;
    marks.push(mark);
    for (let f = 0; f < findings.length; f++) if (f === best || overlap(mark, findings[f]!)) left[f] = OUT;
  }
  return marks;
}

const OUT = Number.POSITIVE_INFINITY;

/** Index of the first smallest number, -1 when all are out. */
function least(places: readonly number[]): number {
  let best = -1;
  for (let p = 0; p < places.length; p++) if (places[p]! < (best === -1 ? OUT : places[best]!)) best = p;
  return best;
}

/** Two absences in one place are one too many. */
const overlap = (a: Finding, b: Finding): boolean =>
  (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);

/** The one praise to open with: the first in the pack's order, and the one that stands first in the text. */
export function choosePraise(findings: readonly Finding[], places: ReadonlyMap<string, number>): Finding | undefined {
  const left = findings.map((finding) => (finding.level === 'praise' ? placeOf(finding, places) : OUT));
  return findings[least(left)];
}
