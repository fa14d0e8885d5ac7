import { type Choice, collect, hitOf } from './collect';
import type { Draft } from './draft';
import type { Counts, Finding, Review } from './finding';
import { type Lines, readLines } from './lines';
import { makeParagraphReader, type Paragraph } from './paragraph';
import { gates, type Program } from './program';
import { choosePraise, rank } from './rank';
import type { Suggestion } from './rule';
import { readSigns } from './signs';
import { makeSuggestions } from './suggest';
import { explainVerdict, judge } from './verdict';

/** Reviews the drafts of one composer. Keeps the last draft's paragraphs, so that a keystroke costs one paragraph. */
export interface Reviewer {
  /** Everything there is to say of a draft. Never throws, whatever the text. */
  review(draft: Draft): Review;
  /** Up to three suggestions for a finding of this draft, smallest first; each verified to silence its rule. */
  suggest(draft: Draft, finding: Finding): readonly Suggestion[];
}

/** A reviewer over a compiled program. */
export function makeReviewer(program: Program, choice: Choice = { off: new Set() }): Reviewer {
  const reader = makeParagraphReader(program);
  let last: readonly Paragraph[] = [];
  const read = (draft: Draft): Lines => {
    const lines = readLines(draft, last, reader, program);
    last = lines.paragraphs;
    return lines;
  };
  const review = (draft: Draft): Review => {
    const lines = read(draft);
    return conclude(draft, lines, collect(draft, lines, program, choice), program, choice.rest);
  };
  return {
    review,
    suggest: (draft, finding) => makeSuggestions(draft, finding, hitOf(finding, read(draft), program), program, review),
  };
}

/** Bit of the gate of grave texts. */
const GRAVE = 1 << gates.indexOf('grave');

function conclude(
  draft: Draft,
  lines: Lines,
  findings: readonly Finding[],
  program: Program,
  rest: Choice['rest'],
): Review {
  const counts = nameCounts(lines.sums, findings, program);
  const heard = findings.filter(({ rule }) => !rest?.has(rule));
  const praise = choosePraise(heard, program.places);
  const signs = readSigns({ draft, counts, lines }, findings);
  const judged = judge(signs, program.weighing);
  return {
    findings,
    marks: rank(heard, program.places),
    ...(praise && { praise }),
    ...judged,
    ...explainVerdict(
      { verdict: judged.verdict, signs, counts, findings, isGrave: (lines.gates & GRAVE) !== 0 },
      program.weighing,
    ),
    ...(program.coached[lines.main] && { language: program.languages[lines.main]! }),
    counts,
  };
}

function nameCounts(sums: readonly number[], findings: readonly Finding[], program: Program): Counts {
  const counts = { ...program.noCounts };
  // Most are none, and so they are already.
  for (let c = 0; c < sums.length; c++) if (sums[c] !== 0) counts[program.countNames[c]!] = sums[c]!;
  for (const { rule } of findings) if (rule === 'open-question') counts.openQuestions++;
  return counts;
}
