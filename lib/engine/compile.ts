import { compileRule, houseRule } from './compile-rule';
import type { Counts } from './finding';
import { jobsOf, type Taken, takeLoneWords, termJobs } from './jobs';
import type { Detector, Pack, Term } from './pack';
import { plant } from './plant';
import { baseCounts, type Compiled, type Program } from './program';
import { placeOf } from './rank';
import { cut, makeVocabulary, type Vocabulary } from './vocabulary';

/**
 * Builds the program for these packs and the organisation's terms. Takes a few milliseconds; the result is shared by all composers.
 * Throws an error naming the phrase or word list when a pack is wrong; a term without words is passed over.
 */
export function compile(packs: readonly Pack[], detector: Detector, terms: readonly Term[] = []): Program {
  const languages = Object.keys(detector.tells);
  const countNames = [...baseCounts, ...new Set(packs.flatMap((pack) => Object.keys(pack.counts)))];
  const house: Compiled = { ...compileRule(houseRule, '', -1, countNames), terms: true };
  const rules = [...packs.flatMap((pack) => compilePack(pack, countNames)), house];
  const ofTerms = termJobs(rules.length - 1, terms);
  const vocabulary = makeVocabulary();
  const jobs = languages.map((language) => {
    const pack = packs.find((candidate) => candidate.language === language);
    if (pack === undefined) return takeLoneWords([]);
    const ours = ofTerms.filter((term) => (term.language ?? language) === language).map(({ job }) => job);
    return takeLoneWords([...jobsOf(pack, rules, countNames), ...ours]);
  });
  return {
    ...tablesOf(packs, detector, jobs, vocabulary),
    languages,
    packs,
    coached: languages.map((language) => packs.some((pack) => pack.language === language)),
    rules,
    ofSentences: indices(rules, ({ rule }) => !rule.find.phrases && rule.find.mark === 'sentence'),
    ofDrafts: indices(rules, ({ rule }) => !rule.find.phrases && rule.find.mark !== 'sentence'),
    countNames,
    noCounts: Object.fromEntries([...countNames, 'openQuestions'].map((name) => [name, 0])) as Counts,
    places: new Map(rules.map(({ rule, priority }) => [rule.id, placeOf(rule.level, priority)])),
    detector,
    terms,
  };
}

/** Everything that is looked up by word; the lexicon last, when every word has its id. */
function tablesOf(packs: readonly Pack[], detector: Detector, jobs: readonly Taken[], vocabulary: Vocabulary) {
  const known = (words: readonly string[] = []) => words.map((word) => vocabulary.wordId(cut(word)[0] ?? word));
  const countOf = jobs.map(({ counts }) =>
    [...counts].map(([word, count]) => [vocabulary.wordId(word), count + 1] as const),
  );
  const telling = Object.values(detector.tells).map((words) => known(words));
  const abbreviations = packs.flatMap((pack) => known(pack.words.abbreviation));
  const notNames = packs.flatMap((pack) => known(pack.words['not-name']));
  const left = jobs.map((job) => job.left);
  const planted = plant(left, vocabulary, notNames);
  const size = vocabulary.size();
  const told = telling.flatMap((ids, language) => ids.map((id) => [id, language + 1] as const));
  return {
    ...planted,
    lexicon: vocabulary.lexicon(),
    abbreviation: flags(size, abbreviations),
    tellOf: numbers(size, told),
    countOfWord: countOf.map((counts) => numbers(size, counts)),
  };
}

const compilePack = (pack: Pack, countNames: readonly string[]): Compiled[] =>
  pack.rules.map((rule, priority) => compileRule(rule, pack.language, priority, countNames));

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
