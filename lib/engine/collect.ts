import { holds } from './count';
import type { Draft } from './draft';
import type { Finding } from './finding';
import type { Lines } from './lines';
import type { Compiled, Program } from './program';
import { applies } from './scope';
import type { Hit } from './settle';

/** All findings of a draft in text order: hits of its lines whose rule is on, in scope and not silenced, and what is absent. */
export function collect(draft: Draft, lines: Lines, program: Program, off: ReadonlySet<string>): Finding[] {
  const active = program.rules.map((compiled) => isActive(compiled, draft, lines, off));
  const found = countPhrases(lines, program, active);
  const findings: Finding[] = [];
  let at = 0;
  for (const { hits, language, text } of lines.paragraphs) {
    for (const hit of hits) {
      const seen = active[hit.rule] ? found.get(hit.rule) : undefined;
      if (seen === undefined || seen.shown) continue;
      const { find } = program.rules[hit.rule]!.rule;
      if (find.distinct !== undefined && seen.phrases.size < find.distinct) continue;
      seen.shown = find.once === true || find.mark === 'draft';
      findings.push(toFinding(hit, at, program.languages[language]!, draft.text, program));
    }
    at += text.length + 1;
  }
  for (const rule of program.ofDrafts)
    if (active[rule] && program.rules[rule]!.language === program.languages[lines.main])
      findings.push(absence(rule, draft.text, lines, program));
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

function isActive(
  { rule, quiet, draft: limits }: Compiled,
  draft: Draft,
  { gates, sums }: Lines,
  off: ReadonlySet<string>,
): boolean {
  return (
    rule.on &&
    (quiet & gates) === 0 &&
    holds(limits, sums) &&
    applies(rule.scope, rule.find, draft.kind) &&
    !off.has(rule.id)
  );
}

interface Seen {
  /** Different phrases of the rule in the draft. */
  phrases: Set<number>;
  shown: boolean;
}

function countPhrases(lines: Lines, program: Program, active: readonly boolean[]): Map<number, Seen> {
  const found = new Map<number, Seen>();
  for (const { hits } of lines.paragraphs) {
    for (const { rule, phrase } of hits) {
      if (!active[rule]) continue;
      let seen = found.get(rule);
      if (seen === undefined) {
        seen = { phrases: new Set(), shown: false };
        found.set(rule, seen);
      }
      if (program.rules[rule]!.rule.find.distinct !== undefined) seen.phrases.add(phrase);
    }
  }
  return found;
}

function toFinding(hit: Hit, at: number, language: string, text: string, program: Program): Finding {
  const { rule, terms } = program.rules[hit.rule]!;
  const whole = rule.find.mark === 'draft';
  const start = whole ? text.length - text.trimStart().length : at + hit.start;
  const end = whole ? text.trimEnd().length : at + hit.end;
  const finding: Finding = { rule: rule.id, family: rule.family, level: rule.level, start, end, language };
  if (terms) finding.term = hit.phrase;
  return finding;
}

/** Quotation marks and brackets that close what the last words opened. */
const closers = /^(?:[\u00a0\u202f ]?[»”")\]])+/;
const CLOSERS = 8;

/** What is missing stands where one more sentence would go: after the last words, before closing hashtags. */
function absence(index: number, text: string, { paragraphs }: Lines, program: Program): Finding {
  const { rule, language } = program.rules[index]!;
  let at = 0;
  let end = text.length;
  for (const { tail, text: line } of paragraphs) {
    if (tail !== -1) end = at + tail;
    at += line.length + 1;
  }
  end += closers.exec(text.slice(end, end + CLOSERS))?.[0].length ?? 0;
  return {
    rule: rule.id,
    family: rule.family,
    level: rule.level,
    start: rule.find.mark === 'draft' ? 0 : end,
    end,
    language,
  };
}

/** The hit behind a finding, and the offset of its line; an absence has none. */
export function hitOf(finding: Finding, lines: Lines, program: Program): { hit: Hit; at: number } | undefined {
  let at = 0;
  for (const { hits, text } of lines.paragraphs) {
    for (const hit of hits) {
      const { rule } = program.rules[hit.rule]!;
      const same = rule.find.mark === 'draft' || (at + hit.start === finding.start && at + hit.end === finding.end);
      if (rule.id === finding.rule && same) return { hit, at };
    }
    at += text.length + 1;
  }
  return undefined;
}
