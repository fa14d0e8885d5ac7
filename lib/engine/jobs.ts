import type { Pack, PackData, Term } from './pack';
import { type Phrase, type Placed, parsePhrase, wordsInRow } from './phrase';
import { type Compiled, gates, type Target } from './program';
import type { Gate } from './rule';
import { type ClassLists, cut } from './vocabulary';

/** One phrase to look for, the word lists it may name, and what it stands for. */
export interface Job {
  phrase: Phrase;
  /** It must open its sentence. */
  atStart: boolean;
  lists: readonly ClassLists[];
  target: Target;
}

/** Phrases of a pack: of its rules, its counts and its gates. */
export function jobsOf(pack: Pack, rules: readonly Compiled[], countNames: readonly string[]): Job[] {
  const lists = [pack.words];
  const named = (
    written: Readonly<Record<string, readonly string[]>>,
    target: (name: string, atEnd: boolean) => Target,
  ) =>
    Object.entries(written).flatMap(([name, phrases]) =>
      phrases.map((phrase) => makeJob(parsePhrase(phrase, cut), lists, (atEnd) => target(name, atEnd))),
    );
  return [
    ...rules.flatMap((compiled, index) =>
      compiled.language === pack.language ? ruleJobs(compiled, index, pack, compiled.rule.find.phrases) : [],
    ),
    ...named(pack.counts, (name, atEnd) => ({ for: 'count', which: countNames.indexOf(name), phrase: 0, atEnd })),
    ...named(pack.gates, (name, atEnd) => ({ for: 'gate', which: gates.indexOf(name as Gate), phrase: 0, atEnd })),
  ];
}

/** Phrases of the rules that speak whatever the language. */
export const jobsOfAnyLanguage = (pack: Pack, rules: readonly Compiled[]): Job[] =>
  rules.flatMap((compiled, index) =>
    speaksElsewhere(compiled, pack) ? ruleJobs(compiled, index, pack, compiled.rule.find.phrases) : [],
  );

/** Whether a rule speaks where the text is in no language of ours; `pack` is the first, whose rules do. */
export const speaksElsewhere = ({ rule, language }: Compiled, pack: PackData | undefined): boolean =>
  rule.anyLanguage === true && language === pack?.language;

const makeJob = (
  { phrase, atStart, atEnd }: Placed,
  lists: readonly ClassLists[],
  target: (atEnd: boolean) => Target,
): Job => ({ phrase, atStart, lists, target: target(atEnd) });

function ruleJobs({ rule }: Compiled, index: number, pack: Pack, phrases: readonly string[] = []): Job[] {
  const lists = rule.find.words ? [rule.find.words, pack.words] : [pack.words];
  return phrases.map((written, at) =>
    makeJob(parsePhrase(written, cut), lists, (atEnd) => ({ for: 'rule', which: index, phrase: at, atEnd })),
  );
}

/** Phrases that silence a rule, for each rule: they are looked for where it has found something, and nowhere else. */
export const unlessJobs = (packs: readonly Pack[], rules: readonly Compiled[]): Job[][] =>
  rules.map((compiled, index) => {
    const pack = packs.find(({ language }) => language === compiled.language);
    return pack === undefined ? [] : ruleJobs(compiled, index, pack, compiled.rule.find.unless);
  });

/**
 * The organisation's terms, `rule` being the one they speak through, each with the language it is for, if any. They are plain words:
 * nothing in them is taken for the phrase language.
 */
export function termJobs(rule: number, terms: readonly Term[]): { job: Job; language: string | undefined }[] {
  return terms.flatMap(({ avoid, language }, phrase) => {
    const words = cut(avoid);
    if (words.length === 0) return [];
    const target = { for: 'rule', which: rule, phrase, atEnd: false } as const;
    return [{ job: { phrase: wordsInRow(words), atStart: false, lists: [], target }, language }];
  });
}

/** Counts that single words add to, by word, and the jobs that are left. */
export interface Taken {
  counts: ReadonlyMap<string, number>;
  left: Job[];
}

/** Takes out the single words that are counted without any search. */
export function takeLoneWords(jobs: readonly Job[]): Taken {
  const counts = new Map<string, number>();
  const left = jobs.flatMap((job) => {
    const { phrase, target, atStart } = job;
    if (target.for !== 'count' || target.atEnd || atStart) return [job];
    const rest = ('any' in phrase ? phrase.any : [phrase]).filter((choice) => {
      if (!('word' in choice) || choice.caps || counts.has(choice.word)) return true;
      counts.set(choice.word, target.which);
      return false;
    });
    return rest.length > 0 ? [{ ...job, phrase: { any: rest } }] : [];
  });
  return { counts, left };
}
