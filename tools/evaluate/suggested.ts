import type { Reviewer } from '../../lib/engine/reviewer';
import type { Suggestion } from '../../lib/engine/rule';
import type { Reviewed } from './files';
import { brokenBy, isSwapped } from './promises';

/** What the suggestions came to: shares of the findings of level `suggest`, promises of all of them. */
export interface Suggested {
  findings: number;
  /** Findings with at least one suggestion. */
  helped: number;
  suggestions: number;
  /** Suggestions that replace a formula and keep none of its words. */
  swapped: number;
  /** By rule: findings, and those with a suggestion. */
  rules: Record<string, { findings: number; helped: number }>;
  /** Suggestions that break a promise: the promise, the rule, the text’s id. Never the text. */
  broken: { promise: string; rule: string; id: string }[];
}

/** Tries the suggestions for every finding in these texts. */
export function trySuggestions(texts: readonly Reviewed[], coach: Reviewer): Suggested {
  const found: Suggested = { findings: 0, helped: 0, suggestions: 0, swapped: 0, rules: {}, broken: [] };
  for (const one of texts)
    for (const finding of one.review.findings.filter(({ level }) => level !== 'praise')) {
      const suggestions = coach.suggest(one.draft, finding);
      if (finding.level === 'suggest') countHelp(found, finding.rule, suggestions.length);
      tryEach(found, one, finding, suggestions, coach);
    }
  return found;
}

function countHelp(found: Suggested, rule: string, suggestions: number): void {
  const ofRule = found.rules[rule] ?? { findings: 0, helped: 0 };
  found.rules[rule] = ofRule;
  const helped = suggestions > 0 ? 1 : 0;
  found.findings++;
  ofRule.findings++;
  found.helped += helped;
  ofRule.helped += helped;
}

function tryEach(
  found: Suggested,
  { post, draft }: Reviewed,
  finding: Reviewed['review']['findings'][number],
  suggestions: readonly Suggestion[],
  coach: Reviewer,
): void {
  const { rule } = finding;
  found.suggestions += suggestions.length;
  for (const suggestion of suggestions) {
    const placed = { draft, finding, suggestion, coach };
    if (isSwapped(placed)) found.swapped++;
    found.broken.push(...brokenBy(placed).map((promise) => ({ promise, rule, id: String(post.id) })));
  }
}
