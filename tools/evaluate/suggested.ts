import type { Draft } from '../../lib/engine/draft';
import type { Finding } from '../../lib/engine/finding';
import type { Suggestion } from '../../lib/engine/rule';
import { packs } from '../../lib/languages/packs';
import type { Coach } from '../posts/coach';
import { toDraft } from '../posts/draft';
import type { Reviewed } from './files';

/** What the suggestions for all findings of level `suggest` came to. */
export interface Suggested {
  findings: number;
  /** Findings with at least one suggestion. */
  helped: number;
  suggestions: number;
  /** By rule: findings, and those with a suggestion. */
  rules: Record<string, { findings: number; helped: number }>;
  /** Suggestions that break a promise: the promise, the rule, the text’s id. Never the text. */
  broken: { promise: string; rule: string; id: string }[];
}

/** A suggestion in its place. */
interface Placed {
  draft: Draft;
  finding: Finding;
  suggestion: Suggestion;
  span: string;
  coach: Coach;
}

const fillIns = packs.flatMap((pack) => pack.fillIns);
const word = /[\p{L}\p{N}]+/gu;
const precious = /https?:\/\/\S+|@\w+|\p{N}+(?:[.,\u202f\u00a0]\p{N}+)*|(?<=[\p{Ll},]['’]?\s)\p{Lu}[\p{L}\p{N}]+/gu;
/** Hashtags may be thinned out. */
const withoutHashtags = (text: string): string => text.replace(/#[\p{L}\p{N}_]+/gu, ' ');

/** A capital inside a sentence. */
const inner = /(?<=[\p{Ll},]\s)\p{Lu}\p{Ll}+/gu;

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('’', "'");
const wordsOf = (text: string): string[] => fold(text).match(word) ?? [];
const withoutFillIns = (text: string): string => fillIns.reduce((rest, fillIn) => rest.replaceAll(fillIn, ' '), text);

/** Words that carry something: not the short ones. */
const content = (text: string): string[] => wordsOf(text).filter((one) => one.length > 3);

/** What is true of every suggestion; each gives `true` where it is kept. */
const promises: Readonly<Record<string, (placed: Placed) => boolean>> = {
  'no slot is left unfilled': ({ suggestion }) => !/[{}]/.test(suggestion.text),
  'every bracket is a fill-in of the list': ({ suggestion, span }) =>
    (withoutFillIns(suggestion.text).match(/\[[^\]]*\]/g) ?? []).every((bracket) => span.includes(bracket)),
  'a word of what is replaced is kept': ({ suggestion, span }) => {
    const kept = new Set(wordsOf(suggestion.text));
    const had = content(span);
    return had.length === 0 || had.some((one) => kept.has(one)) || isSwap(span);
  },
  'no name, figure or link is lost': ({ suggestion, span }) =>
    (withoutHashtags(span).match(precious) ?? []).every((item) => fold(suggestion.text).includes(fold(item))),
  'no figure, link or handle is made up': ({ draft, suggestion }) =>
    (withoutFillIns(suggestion.text).match(/https?:\/\/\S+|@\w+|\p{N}+/gu) ?? []).every((item) =>
      fold(draft.text + (draft.addressee ?? '')).includes(fold(item)),
    ),
  'no name is made up': ({ draft, suggestion }) =>
    (withoutFillIns(suggestion.text).match(inner) ?? []).every((name) =>
      fold(draft.text + (draft.addressee ?? '')).includes(fold(name)),
    ),
  'it stays in one paragraph': ({ suggestion }) => !suggestion.text.includes('\n'),
  'the rule fires less afterwards': ({ draft, finding, suggestion, coach }) =>
    countRule(coach, apply(draft, finding, suggestion), finding.rule) < countRule(coach, draft, finding.rule),
};

/** One or two words are swapped or cut whole. */
const isSwap = (span: string): boolean => wordsOf(span).length <= 4;

const apply = (draft: Draft, { start, end }: Finding, { text }: Suggestion): Draft => ({
  ...draft,
  text: draft.text.slice(0, start) + text + draft.text.slice(end),
});

const countRule = (coach: Coach, draft: Draft, rule: string): number =>
  coach.review(draft).findings.filter((finding) => finding.rule === rule).length;

/** Tries the suggestions for every finding of level `suggest` in these texts. */
export function trySuggestions(texts: readonly Reviewed[], coach: Coach): Suggested {
  const found: Suggested = { findings: 0, helped: 0, suggestions: 0, rules: {}, broken: [] };
  for (const { post, review } of texts) {
    const draft = toDraft(post);
    for (const finding of review.findings.filter(({ level }) => level === 'suggest'))
      tryOne(found, draft, finding, String(post.id), coach);
  }
  return found;
}

function tryOne(found: Suggested, draft: Draft, finding: Finding, id: string, coach: Coach): void {
  const { rule } = finding;
  const suggestions = coach.suggest(draft, finding);
  const ofRule = found.rules[rule] ?? { findings: 0, helped: 0 };
  found.rules[rule] = ofRule;
  const helped = suggestions.length > 0 ? 1 : 0;
  found.findings++;
  ofRule.findings++;
  found.helped += helped;
  ofRule.helped += helped;
  found.suggestions += suggestions.length;
  const span = draft.text.slice(finding.start, finding.end);
  for (const suggestion of suggestions)
    for (const [promise, isKept] of Object.entries(promises))
      if (!isKept({ draft, finding, suggestion, span, coach })) found.broken.push({ promise, rule, id });
}
