import { compileRules } from './compile-rule';
import { draftCounts } from './context';
import { type Identity, nameJobs, nobody } from './identity';
import { type Job, jobsOf, jobsOfAnyLanguage, takeLoneWords, termJobs, unlessJobs } from './jobs';
import { lineCounts } from './line-counts';
import { link } from './link';
import type { Detector, Pack, Term } from './pack';
import { plant } from './plant';
import { baseCounts, type Program } from './program';
import type { ProgramData } from './program-data';
import { shapes } from './shapes';
import { unweighed, type Weighing } from './verdict';
import { cut, makeVocabulary, type Vocabulary } from './vocabulary';

/** Builds the program for these packs and the organisation's terms in one go, see `compileData` and `link`. */
export const compile = (
  packs: readonly Pack[],
  detector: Detector,
  terms: readonly Term[] = [],
  weighing: Weighing = unweighed,
  identity: Identity = nobody,
): Program => link(compileData(packs, detector, terms, weighing, identity), { packs, decide: detector.decide, terms });

/**
 * Works out what the phrases of these packs and the organisation's terms become. Takes a tenth of a second when the code is cold: too long
 * for a page, which is handed the result. Throws an error naming the phrase or word list when a pack is wrong; a term without words is passed over.
 */
export function compileData(
  packs: readonly Pack[],
  detector: Detector,
  terms: readonly Term[] = [],
  weighing: Weighing = unweighed,
  identity: Identity = nobody,
): ProgramData {
  const languages = Object.keys(detector.tells);
  const ofPacks = new Set(packs.flatMap((pack) => Object.keys(pack.counts)));
  const countNames = [...baseCounts, ...ofPacks, ...lineCounts, ...draftCounts];
  const rules = compileRules(packs, countNames);
  const ofTerms = termJobs(rules.length - 1, terms);
  const jobs = languages.map((language) => {
    const pack = packs.find((candidate) => candidate.language === language);
    if (pack === undefined) return takeLoneWords([]);
    const ours = ofTerms.filter((term) => (term.language ?? language) === language).map(({ job }) => job);
    return takeLoneWords([...jobsOf(pack, rules, countNames), ...ours]);
  });
  jobs.push(takeLoneWords(packs.slice(0, 1).flatMap((pack) => jobsOfAnyLanguage(pack, rules))));
  jobs.push({ counts: new Map(), left: nameJobs(identity) });
  const vocabulary = makeVocabulary();
  return {
    languages,
    coached: languages.map((language) => packs.some((pack) => pack.language === language)),
    countNames,
    shapes,
    weighing,
    counts: jobs.map(({ counts }) => [...counts].map(([word, count]) => [vocabulary.wordId(word), count + 1])),
    ...tellingWords(packs, detector, vocabulary),
    ...plantAll(
      jobs.map((job) => job.left),
      unlessJobs(packs, rules),
      vocabulary,
    ),
  };
}

/** The lexicon last, when every word has its id. */
function plantAll(jobs: readonly (readonly Job[])[], unless: readonly (readonly Job[])[], vocabulary: Vocabulary) {
  const planted = plant(jobs, unless, vocabulary);
  return { ...planted, words: vocabulary.words() };
}

/** Words that are looked up by themselves. */
function tellingWords(packs: readonly Pack[], { tells }: Detector, vocabulary: Vocabulary) {
  const known = (words: readonly string[] = []) => words.map((word) => vocabulary.wordId(cut(word)[0] ?? word));
  return {
    tells: tellersOf(Object.values(tells).map(known)),
    abbreviations: packs.flatMap((pack) => known(pack.words.abbreviation)),
    notNames: packs.flatMap((pack) => known(pack.words['not-name'])),
  };
}

/** Each telling word with the languages that it may tell, one bit each. */
function tellersOf(byLanguage: readonly (readonly number[])[]): [id: number, languages: number][] {
  const among = new Map<number, number>();
  for (const [language, ids] of byLanguage.entries())
    for (const id of ids) among.set(id, (among.get(id) ?? 0) | (1 << language));
  return [...among];
}
