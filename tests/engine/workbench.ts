import type { Choice } from '@/lib/engine/collect';
import { compile, compileData } from '@/lib/engine/compile';
import type { Draft } from '@/lib/engine/draft';
import type { Finding } from '@/lib/engine/finding';
import type { Identity } from '@/lib/engine/identity';
import { makeLexicon } from '@/lib/engine/lexicon';
import { loadLine } from '@/lib/engine/line';
import type { Pack, Term } from '@/lib/engine/pack';
import { makeReviewer } from '@/lib/engine/reviewer';
import type { Rule } from '@/lib/engine/rule';
import { shapes } from '@/lib/engine/shapes';
import { tokenise } from '@/lib/engine/tokenise';
import { makeTokens } from '@/lib/engine/tokens';
import { detector } from '@/lib/languages/detect';

/** A rule that only says what a test is about. */
export const makeRule = (rule: Partial<Rule> & Pick<Rule, 'find'>): Rule => ({
  id: 'tried',
  family: 'broadcast',
  level: 'suggest',
  on: true,
  scope: ['post'],
  title: 'tried',
  why: 'tried',
  example: { bad: '', good: '' },
  source: { title: '' },
  suggest: [],
  ...rule,
});

/** An English pack of these rules. */
export const makePack = (rules: readonly Rule[], pack: Partial<Pack> = {}): Pack => ({
  language: 'en',
  rules,
  words: {},
  counts: {},
  gates: { grave: [], appeal: [] },
  fillIns: ['[one thing]'],
  self: /\bI\b/,
  slots: {},
  ...pack,
});

/** An English post. */
export const draftOf = (text: string, draft: Partial<Draft> = {}): Draft => ({
  text,
  kind: 'post',
  author: 'person',
  language: 'en',
  ...draft,
});

/** A reviewer of one pack, what it marks in a text as `rule: words`, and texts after each suggestion for the first finding. */
export function makeBench(pack: Pack, terms: readonly Term[] = [], choice?: Choice, identity?: Identity) {
  const reviewer = makeReviewer(compile([pack], detector, terms, undefined, identity), choice);
  const said = (text: string) => (finding: Finding) => `${finding.rule}: ${text.slice(finding.start, finding.end)}`;
  return {
    reviewer,
    review: (text: string, draft: Partial<Draft> = {}) => reviewer.review(draftOf(text, draft)),
    marks: (text: string, draft: Partial<Draft> = {}) => reviewer.review(draftOf(text, draft)).findings.map(said(text)),
    fixes: (text: string, draft: Partial<Draft> = {}) => {
      const given = draftOf(text, draft);
      const [finding] = reviewer.review(given).findings;
      if (finding === undefined) return [];
      return reviewer
        .suggest(given, finding)
        .map((suggestion) => text.slice(0, finding.start) + suggestion.text + text.slice(finding.end));
    },
  };
}

/** What one rule with these phrases marks in a text. */
export const marksOf = (phrases: readonly string[], text: string, words: Rule['find']['words'] = {}): string[] =>
  makeBench(makePack([makeRule({ find: { phrases, words, mark: 'phrase', quoted: true } })]))
    .marks(text)
    .map((mark) => mark.replace('tried: ', ''));

const kinds = ['word', 'number', 'mention', 'link', 'hashtag', 'emoji', 'mark', 'email', 'phone', 'account'];
const endings = ['', '.', '!', '?'];

/** Sentences of a line: their tokens as written (with the kind, unless words) and how they end. */
export function cutUp(text: string, abbreviations: readonly string[] = []): string[][] {
  const tokens = makeTokens(text.length);
  const known = Uint8Array.from({ length: abbreviations.length + 1 }, (_, id) => (id === 0 ? 0 : 1));
  tokenise(loadLine(text, 0, text.length), makeLexicon(abbreviations, shapes), known, tokens);
  return Array.from({ length: tokens.sentences }, (_, s) => {
    const sentence: string[] = [];
    for (let t = tokens.first[s]!; t < tokens.first[s + 1]!; t++) {
      const kind = kinds[tokens.kind[t]!]!;
      const written = text.slice(tokens.start[t]!, tokens.end[t]!);
      sentence.push(kind === 'word' ? written : `${kind} ${written}`);
    }
    return [...sentence, endings[tokens.ending[s]!]!];
  });
}

/** How many nodes these packs' phrases become. */
export function countNodes(packs: readonly Pack[], identity?: Identity): number {
  const { nodes } = compileData(packs, detector, [], undefined, identity);
  let count = 0;
  for (let at = 0; at < nodes.length; count++) {
    at += 1 + 2 * nodes[at]!;
    at += 1 + nodes[at]!;
  }
  return count;
}
