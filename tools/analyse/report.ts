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
  return { id: post.id, lang, verdict, weights, findings: findings.map((one) => toFound(one, draft, review, coach)) };
}

function toFound(finding: Finding, draft: Draft, { marks, praise }: Review, coach: Coach): Found {
  const { rule, family, level, start, end } = finding;
  const absent = start === end;
  return {
    rule,
    family,
    level,
    start: absent ? draft.text.length : start,
    end: absent ? draft.text.length : end,
    shown: marks.includes(finding) || finding === praise,
    suggestions: coach.suggest(draft, finding).map(({ size, text }) => ({ size, text })),
  };
}
