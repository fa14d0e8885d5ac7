import type { Draft } from '../../lib/engine/draft';
import type { Finding } from '../../lib/engine/finding';
import { keepsLimit } from '../../lib/engine/limit';
import type { Reviewer } from '../../lib/engine/reviewer';
import type { Suggestion } from '../../lib/engine/rule';
import { packs } from '../../lib/languages/packs';

/** A suggestion in its place. */
export interface Placed {
  draft: Draft;
  finding: Finding;
  suggestion: Suggestion;
  coach: Pick<Reviewer, 'review'>;
}

/** A mark of so few words is one formula or one word: all of it may go. */
const FORMULA = 3;

/** Rules whose longer marks may be a formula too, of which nothing is left. Every other suggestion keeps a word of what it replaces. */
export const formulas: Readonly<Record<string, string>> = {
  'curiosity-gap': '“Here’s what you should do”, instead of what it announces',
  'comment-bait': '“Comment X below and I’ll send it”, instead of where it is',
  'react-bait': '“Like and share if you agree”',
  'follow-bait': '“Subscribe so you don’t miss the next one”',
  'share-bait': '“Share this with your colleagues”',
  'mic-drop': '“Let that sink in”',
  'agree-tag': '“Am I right?”',
  'tag-bait': '“Tag somebody who needs to read this”',
  jargon: 'one word for another',
  nominalisation: 'a frame instead of its verb',
  'angry-reply': 'a reproach, instead of the words it answers',
  'personal-data': 'a number or an address to reach somebody at, which is what has to go',
};

/** Rules that take something precious out: the writer’s own name becomes “I”, a competitor’s goes, so does a telephone number. */
const dropping = new Set(
  packs.flatMap(({ rules }) =>
    rules.filter(({ suggest }) => suggest.some(({ drops }) => drops === 'names')).map(({ id }) => id),
  ),
);

const fillIns = packs.flatMap((pack) => pack.fillIns);
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('’', "'");
const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const withoutFillIns = (text: string): string => fillIns.reduce((rest, fillIn) => rest.replaceAll(fillIn, ' '), text);
const spanOf = ({ draft: { text }, finding: { start, end } }: Placed): string => text.slice(start, end);

/** Links, handles, figures, and words with a capital inside a sentence. */
const precious =
  /https?:\/\/\S*[^\s.,;:!?)»”]|@\w+|\p{N}+(?:[.,\u202f\u00a0]\p{N}+)*|(?<=[\p{Ll},]['’]?\s)\p{Lu}[\p{L}\p{N}]+/gu;
/** Hashtags may be thinned out. */
const withoutHashtags = (text: string): string => text.replace(/#[\p{L}\p{N}_]+/gu, ' ');

/** Everything that the writer and the person answered wrote, and how that person is called. */
const known = ({ draft: { text, addressee = '', parent = '' } }: Placed): string =>
  fold([text, addressee, parent].join(' '));

const comesFrom =
  (pattern: RegExp) =>
  (placed: Placed): boolean =>
    (withoutFillIns(placed.suggestion.text).normalize('NFKC').match(pattern) ?? []).every((item) =>
      known(placed).includes(fold(item)),
    );

/** Words that carry something: not the short ones. */
const keepsWord = (placed: Placed): boolean => {
  const kept = new Set(wordsOf(placed.suggestion.text));
  const had = wordsOf(spanOf(placed)).filter((word) => word.length > 3);
  return had.length === 0 || had.some((word) => kept.has(word));
};

const isFormula = (placed: Placed): boolean =>
  placed.finding.rule in formulas || wordsOf(spanOf(placed)).length <= FORMULA;

/** A keyword in capitals that readers are to comment; what the rule is there to take out. */
const mayGo = ({ finding: { rule } }: Placed, item: string): boolean =>
  (rule in formulas && /^\p{Lu}+$/u.test(item)) || (dropping.has(rule) && (rule in formulas || /^\p{Lu}/u.test(item)));

const apply = ({ draft, finding: { start, end }, suggestion }: Placed): Draft => ({
  ...draft,
  text: draft.text.slice(0, start) + suggestion.text + draft.text.slice(end),
});

/** How often each rule of the finding's family speaks in a draft. */
function countFamily({ finding: { family }, coach }: Placed, draft: Draft): Map<string, number> {
  const counts = new Map<string, number>();
  for (const found of coach.review(draft).findings)
    if (found.family === family) counts.set(found.rule, (counts.get(found.rule) ?? 0) + 1);
  return counts;
}

/** A stop behind a comma, a colon or another stop; three dots are one sign. */
const twice = /[,;:][.!?…]|[?!]\.(?!\.)|(?<!\.)\.[,;:]|\.\.(?!\.)(?<!\.\.\.)/gu;
/** A space at which a French line may break where it must not; the writer’s own stay. */
const plainSpace = /[\p{L}\p{N}\])»] [;:!?»]|« /gu;
const count = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

/** What is true of every suggestion; each gives `true` where it is kept. */
export const promises: Readonly<Record<string, (placed: Placed) => boolean>> = {
  'no slot is left unfilled': ({ suggestion }) => suggestion.text.trim() !== '' && !/[{}]/.test(suggestion.text),
  'every bracket is a fill-in of the list': (placed) =>
    (withoutFillIns(placed.suggestion.text).match(/\[[^\]]*\]?/g) ?? []).every((one) => spanOf(placed).includes(one)),
  'a word of what is replaced is kept': (placed) => isFormula(placed) || keepsWord(placed),
  'no name, figure or link is lost': (placed) =>
    (withoutHashtags(spanOf(placed)).normalize('NFKC').match(precious) ?? []).every(
      (item) => fold(placed.suggestion.text).includes(fold(item)) || mayGo(placed, item),
    ),
  'no figure, link or handle is made up': comesFrom(/https?:\/\/\S*[^\s.,;:!?)»”]|@\w+|\p{N}+/gu),
  'no name is made up': comesFrom(/(?<=[\p{Ll},]\s)\p{Lu}\p{Ll}+/gu),
  'it stays in one paragraph': ({ suggestion }) => !/[\n\r\u2028\u2029]/.test(suggestion.text),
  'no sign stands twice where it is put in': (placed) =>
    count(twice, apply(placed).text) <= count(twice, placed.draft.text),
  'French signs keep their space': (placed) =>
    placed.finding.language !== 'fr' || count(plainSpace, placed.suggestion.text) <= count(plainSpace, spanOf(placed)),
  'the site takes it': ({ draft, finding, suggestion }) => keepsLimit(draft, finding, suggestion.text),
  'the rule fires less afterwards': (placed) => {
    const { rule } = placed.finding;
    const times = (draft: Draft): number => countFamily(placed, draft).get(rule) ?? 0;
    return times(apply(placed)) < times(placed.draft);
  },
  'no other rule of the family fires afterwards': (placed) => {
    const before = countFamily(placed, placed.draft);
    return [...countFamily(placed, apply(placed))].every(([rule, times]) => times <= (before.get(rule) ?? 0));
  },
};

/** The promises that a suggestion breaks, none if all is well. */
export const brokenBy = (placed: Placed): string[] =>
  Object.entries(promises).flatMap(([promise, isKept]) => (isKept(placed) ? [] : [promise]));

/** Whether nothing of the words replaced remains: allowed for formulas, told apart in what is printed. */
export const isSwapped = (placed: Placed): boolean => !keepsWord(placed);
