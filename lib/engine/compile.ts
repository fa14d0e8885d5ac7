import { compileRule, houseRule } from './compile-rule';
import { jobsOf } from './jobs';
import type { Detector, Pack, Term } from './pack';
import { parsePhrase, type Sequence } from './phrase';
import { baseCounts, type Compiled, type Program, type Target } from './program';
import { follow, type Trie, wordSymbol } from './trie';
import { growTrie } from './trie-builder';
import { cut, makeVocabulary, type Vocabulary } from './vocabulary';

/**
 * Builds the program for these packs and the organisation's terms. Takes a few milliseconds; the result is shared by all composers.
 * Throws an error naming the phrase or word list when a pack is wrong; a term without words is passed over.
 */
export function compile(packs: readonly Pack[], detector: Detector, terms: readonly Term[] = []): Program {
  const languages = Object.keys(detector.tells);
  const countNames = [...baseCounts, ...new Set(packs.flatMap((pack) => Object.keys(pack.counts)))];
  const rules = packs.flatMap((pack) => compilePack(pack, countNames, terms.length > 0));
  const vocabulary = makeVocabulary();
  const { builder, roots, targets, countOf } = plant(packs, languages, rules, countNames, terms, vocabulary);
  const known = (words: readonly string[] = []) => words.map((word) => vocabulary.wordId(cut(word)[0] ?? word));
  const telling = languages.map((language) => known(detector.tells[language]));
  const abbreviations = packs.flatMap((pack) => known(pack.words.abbreviation));
  const notNames = packs.flatMap((pack) => known(pack.words['not-name']));
  const size = vocabulary.words().length + 1;
  const trie = builder.freeze(vocabulary.classesOf(), flags(size, notNames));
  return {
    lexicon: vocabulary.lexicon(),
    abbreviation: flags(size, abbreviations),
    tellOf: numbers(
      size,
      telling.flatMap((ids, language) => ids.map((id) => [id, language + 1] as const)),
    ),
    countOfWord: countOf.map((counts) => numbers(size, counts)),
    languages,
    packs,
    roots,
    begins: roots.map((root) => beginnings(size, root, trie, vocabulary)),
    trie,
    targets,
    rules,
    ofSentences: indices(rules, ({ rule }) => !rule.find.phrases && rule.find.mark === 'sentence'),
    ofDrafts: indices(rules, ({ rule }) => !rule.find.phrases && rule.find.mark !== 'sentence'),
    countNames,
    priorities: new Map(rules.map(({ rule, priority }) => [rule.id, priority])),
    detector,
    terms,
  };
}

function compilePack(pack: Pack, countNames: readonly string[], withTerms: boolean): Compiled[] {
  const compiled = pack.rules.map((rule, priority) => compileRule(rule, pack.language, priority, countNames));
  return withTerms
    ? [...compiled, { ...compileRule(houseRule, pack.language, -1, countNames), terms: true }]
    : compiled;
}

/** Puts the phrases of all packs into one trie, a root for each language; counts of single words need no walk and go into a list. */
function plant(
  packs: readonly Pack[],
  languages: readonly string[],
  rules: readonly Compiled[],
  countNames: readonly string[],
  terms: readonly Term[],
  vocabulary: Vocabulary,
) {
  const builder = growTrie();
  const roots = languages.map((language) => (packs.some((pack) => pack.language === language) ? builder.addRoot() : 0));
  const countOf: [id: number, count: number][][] = languages.map(() => []);
  const targets: Target[] = [];
  for (const pack of packs) {
    const language = languages.indexOf(pack.language);
    const counted = new Map<number, number>();
    for (const job of jobsOf(pack, rules, countNames, terms)) {
      for (const sequence of parsePhrase(job.phrase, cut)) {
        const target = job.target(sequence.atStart, sequence.atEnd);
        const id = target.for === 'count' ? loneWord(sequence, vocabulary) : undefined;
        if (id !== undefined && !counted.has(id) && target.for === 'count') counted.set(id, target.count + 1);
        else {
          const accept = targets.push(target) - 1;
          for (const edges of vocabulary.spell(sequence.steps, job.lists)) builder.add(roots[language]!, edges, accept);
        }
      }
    }
    countOf[language] = [...counted];
  }
  return { builder, roots, targets, countOf };
}

/** Id of the word that a sequence consists of, wherever it stands. */
function loneWord({ steps, atStart, atEnd }: Sequence, vocabulary: Vocabulary): number | undefined {
  const [step] = steps;
  const lone =
    steps.length === 1 && !atStart && !atEnd && step !== undefined && 'word' in step && !('caps' in step && step.caps);
  return lone ? vocabulary.wordId(step.word) : undefined;
}

/** Marks the words with which a phrase of this root begins. */
function beginnings(size: number, root: number, trie: Trie, vocabulary: Vocabulary): Uint8Array {
  const classesOf = vocabulary.classesOf();
  const begins = (id: number) => [wordSymbol(id), ...classesOf[id]!].some((symbol) => follow(trie, root, symbol) !== 0);
  return Uint8Array.from({ length: size }, (_, id) => (root !== 0 && id !== 0 && begins(id) ? 1 : 0));
}

const flags = (size: number, ids: readonly number[]): Uint8Array =>
  numbers(
    size,
    ids.map((id) => [id, 1]),
  );

function numbers(size: number, pairs: readonly (readonly [id: number, value: number])[]): Uint8Array {
  const values = new Uint8Array(size);
  for (const [id, value] of pairs) values[id] = value;
  return values;
}

const indices = (rules: readonly Compiled[], test: (compiled: Compiled) => boolean): number[] =>
  rules.flatMap((compiled, index) => (test(compiled) ? [index] : []));
