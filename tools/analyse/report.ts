import type { Draft } from '../../lib/engine/draft';
import type { Finding, Review, Verdict, Weights } from '../../lib/engine/finding';
import type { Size } from '../../lib/engine/rule';
import { packs } from '../../lib/languages/packs';
import type { Coach } from '../posts/coach';
import { toDraft } from '../posts/draft';
import type { Post } from '../posts/post';

/** What is said of one post. Offsets are UTF-16 units of its text. */
export interface Report {
  id: Post['id'];
  lang: string;
  verdict: Verdict;
  weights: Weights;
  findings: readonly Found[];
}

type Found = Pick<Finding, 'rule' | 'family' | 'level' | 'start' | 'end'> & {
  /** Would be among the three marks, or the one praise. */
  shown: boolean;
  suggestions: readonly { size: Size; text: string }[];
};

/**
 * Longest post that any site takes (X, 25,000), in UTF-16 units. In a longer text only what is shown gets suggestions: each is
 * tried in the whole text, and thousands of them would take minutes.
 */
const LONGEST_POST = 25_000;

const coached: readonly string[] = packs.map(({ language }) => language);
const ofAnyLanguage = new Set(
  packs.flatMap(({ rules }) => rules.filter((rule) => rule.anyLanguage).map(({ id }) => id)),
);

/** Everything that the coach says of a post. A language that it does not coach, told or found, gets only rules that need none. */
export function reportOn(post: Post, coach: Coach): Report {
  const draft = toDraft(post);
  const review = coach.review(draft);
  const { verdict, weights } = review;
  const lang = draft.language ?? coach.language(draft);
  const findings = review.findings.filter(({ rule }) => coached.includes(lang) || ofAnyLanguage.has(rule));
  const found = findings.map((one) => toFound(one, draft, review, coach));
  return { id: post.id, lang, verdict, weights, findings: found.sort((a, b) => a.start - b.start || a.end - b.end) };
}

function toFound(finding: Finding, draft: Draft, { marks, praise }: Review, coach: Coach): Found {
  // In the page an absence stands before closing hashtags; here it stands at the end of the text, and so do its suggestions.
  const end = draft.text.length;
  const placed = finding.start === finding.end ? { ...finding, start: end, end } : finding;
  const { rule, family, level } = finding;
  const shown = marks.includes(finding) || finding === praise;
  return {
    rule,
    family,
    level,
    start: placed.start,
    end: placed.end,
    shown,
    suggestions:
      shown || draft.text.length <= LONGEST_POST
        ? coach.suggest(draft, placed).map(({ size, text }) => ({ size, text }))
        : [],
  };
}
