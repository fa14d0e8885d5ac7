import { weigh } from './balance';
import type { Draft } from './draft';
import type { Counts, Finding, Review } from './finding';
import { type Hit, holds, makeParagraphReader, type Paragraph, tellLanguage } from './paragraph';
import type { baseCounts, Program } from './program';
import { choosePraise, rank } from './rank';
import type { Suggestion } from './rule';
import { applies } from './scope';
import { makeSuggestions } from './suggest';

/** Reviews the drafts of one composer. Keeps the last draft's paragraphs, so that a keystroke costs one paragraph. */
export interface Reviewer {
  /** Everything there is to say of a draft. Never throws, whatever the text. */
  review(draft: Draft): Review;
  /** Up to three suggestions for a finding of this draft, smallest first; each verified to silence its rule. */
  suggest(draft: Draft, finding: Finding): readonly Suggestion[];
}

/** What a person switched off, and what stands in for it: read at each review, so that a change shows at once. */
export interface Choice {
  /** Ids of rules that are not to fire. */
  off: ReadonlySet<string>;
}

/** A line of the draft where it stands: its paragraph and the UTF-16 offset of its start. */
interface Placed {
  paragraph: Paragraph;
  at: number;
}

/** A reviewer over a compiled program. */
export function makeReviewer(program: Program, choice: Choice = { off: new Set() }): Reviewer {
  const reader = makeParagraphReader(program);
  let last: readonly Paragraph[] = [];
  const readDraft = (draft: Draft): Placed[] => {
    last = readLines(draft, last, reader.read, program);
    let at = 0;
    return last.map((paragraph) => {
      const placed = { paragraph, at };
      at += paragraph.text.length + 1;
      return placed;
    });
  };
  const review = (draft: Draft): Review => reviewPlaced(draft, readDraft(draft), program, choice);
  return {
    review,
    suggest: (draft, finding) =>
      makeSuggestions(draft, finding, hitOf(readDraft(draft), finding, program), program, review),
  };
}

/** Reads the lines of a draft; equal lines at its start and end are taken from the draft before. */
function readLines(
  draft: Draft,
  last: readonly Paragraph[],
  read: (text: string, assumed: number) => Paragraph,
  program: Program,
): Paragraph[] {
  const lines = draft.text.split('\n');
  const hint = draft.language === undefined ? -1 : program.languages.indexOf(draft.language);
  let head = 0;
  while (head < lines.length && head < last.length && last[head]!.text === lines[head]) head++;
  const most = Math.min(lines.length, last.length) - head;
  let tail = 0;
  while (tail < most && last[last.length - 1 - tail]!.text === lines[lines.length - 1 - tail]) tail++;
  const kept = lines.length - tail;
  const paragraphs = lines.map((line, index) => {
    if (index < head) return last[index]!;
    return index >= kept ? last[last.length - lines.length + index]! : read(line, hint);
  });
  return withLanguage(paragraphs, hint, read, program);
}

/** Lines that do not tell their language are read in that of the whole draft, else in the one assumed. */
function withLanguage(
  paragraphs: Paragraph[],
  hint: number,
  read: (text: string, assumed: number) => Paragraph,
  program: Program,
): Paragraph[] {
  const assumed = mainLanguage(paragraphs, program) ?? hint;
  const known = (program.roots[assumed] ?? 0) === 0 ? -1 : assumed;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.told === -1 && paragraph.language !== known && paragraph.text !== '')
      paragraphs[index] = read(paragraph.text, assumed);
  }
  return paragraphs;
}

/** Place of the language that most of the draft is in, `undefined` when nothing tells. */
function mainLanguage(paragraphs: readonly Paragraph[], program: Program): number | undefined {
  const tells = new Uint16Array(program.languages.length);
  let words = 0;
  for (const paragraph of paragraphs) {
    for (let l = 0; l < tells.length; l++) tells[l]! += paragraph.tells[l]!;
    words += paragraph.counts[0]!;
  }
  const language = tellLanguage(program, tells, words);
  return language === -1 ? undefined : language;
}

function reviewPlaced(draft: Draft, placed: readonly Placed[], program: Program, choice: Choice): Review {
  const sums = new Int32Array(program.countNames.length);
  let gates = 0;
  for (const { paragraph } of placed) {
    gates |= paragraph.gates;
    for (let c = 0; c < sums.length; c++) sums[c]! += paragraph.counts[c]!;
  }
  const main =
    mainLanguage(
      placed.map(({ paragraph }) => paragraph),
      program,
    ) ?? languageOf(placed);
  const fires = (rule: number): boolean => {
    const compiled = program.rules[rule]!;
    const { id, on, scope, find } = compiled.rule;
    return (
      on &&
      !choice.off.has(id) &&
      (compiled.quiet & gates) === 0 &&
      applies(scope, find, draft.kind) &&
      holds(compiled.draft, sums)
    );
  };
  const found = placed.flatMap(({ paragraph, at }) =>
    paragraph.hits.filter((hit) => fires(hit.rule)).map((hit) => ({ hit, at, paragraph })),
  );
  const distinct = countDistinct(found.map(({ hit }) => hit));
  const seen = new Set<number>();
  const findings = found.flatMap(({ hit, at, paragraph }): Finding[] => {
    const { find } = program.rules[hit.rule]!.rule;
    if (find.distinct !== undefined && distinct.get(hit.rule)!.size < find.distinct) return [];
    if ((find.once || find.mark === 'draft') && seen.has(hit.rule)) return [];
    seen.add(hit.rule);
    return [toFinding(hit, at, paragraph, draft.text, program)];
  });
  for (const rule of program.ofDrafts) {
    if (program.rules[rule]!.language === program.languages[main ?? -1] && fires(rule))
      findings.push(absence(rule, draft.text, program));
  }
  findings.sort((a, b) => a.start - b.start || a.end - b.end);
  const counts = nameCounts(sums, findings, program);
  const priorities = new Map(program.rules.map(({ rule, priority }) => [rule.id, priority]));
  const priority = (finding: Finding): number => priorities.get(finding.rule) ?? 0;
  const praise = choosePraise(findings, priority);
  const language = main === undefined ? undefined : program.languages[main];
  return {
    findings,
    marks: rank(findings, priority),
    ...(praise && { praise }),
    ...weigh(findings, counts, draft.addressee !== undefined),
    ...(language !== undefined && program.roots[main!] !== 0 && { language }),
    counts,
  };
}

const languageOf = (placed: readonly Placed[]): number | undefined =>
  placed.find(({ paragraph }) => paragraph.language !== -1)?.paragraph.language;

function countDistinct(hits: readonly Hit[]): Map<number, Set<number>> {
  const distinct = new Map<number, Set<number>>();
  for (const { rule, phrase } of hits) distinct.set(rule, (distinct.get(rule) ?? new Set()).add(phrase));
  return distinct;
}

function toFinding(hit: Hit, at: number, paragraph: Paragraph, text: string, program: Program): Finding {
  const { rule, terms } = program.rules[hit.rule]!;
  const whole = rule.find.mark === 'draft';
  const start = whole ? text.length - text.trimStart().length : at + hit.start;
  const end = whole ? text.trimEnd().length : at + hit.end;
  const language = program.languages[paragraph.language]!;
  return {
    rule: rule.id,
    family: rule.family,
    level: rule.level,
    start,
    end,
    language,
    ...(terms && { term: hit.phrase }),
  };
}

function absence(index: number, text: string, program: Program): Finding {
  const { rule, language } = program.rules[index]!;
  const whole = rule.find.mark === 'draft';
  return {
    rule: rule.id,
    family: rule.family,
    level: rule.level,
    start: whole ? 0 : text.length,
    end: text.length,
    language,
  };
}

function nameCounts(sums: Int32Array, findings: readonly Finding[], program: Program): Counts {
  const counts: Record<string, number> = {
    openQuestions: findings.filter(({ rule }) => rule === 'open-question').length,
  };
  for (const [index, name] of program.countNames.entries()) counts[name] = sums[index]!;
  return counts as Counts & Record<(typeof baseCounts)[number], number>;
}

/** The hit behind a finding of the text that was just read; an absence has none. */
function hitOf(placed: readonly Placed[], finding: Finding, program: Program): { hit: Hit; at: number } | undefined {
  for (const { paragraph, at } of placed) {
    if (at > finding.end || at + paragraph.text.length < finding.start) continue;
    for (const hit of paragraph.hits) {
      const { rule } = program.rules[hit.rule]!;
      if (
        rule.id === finding.rule &&
        (rule.find.mark === 'draft' || (at + hit.start === finding.start && at + hit.end === finding.end))
      )
        return { hit, at };
    }
  }
  return undefined;
}
