import type { Pack, Term } from './pack';
import { type Compiled, gates, type Target } from './program';
import type { Gate } from './rule';
import { type ClassLists, cut } from './vocabulary';

/** One phrase to put into the trie, the word lists it may name, and what it stands for. */
export interface Job {
  phrase: string;
  lists: readonly ClassLists[];
  target: (atStart: boolean, atEnd: boolean) => Target;
}

/** Every phrase of a pack: of its rules, its counts and gates, and of the organisation's terms in its language. */
export function jobsOf(
  pack: Pack,
  rules: readonly Compiled[],
  countNames: readonly string[],
  terms: readonly Term[],
): Job[] {
  return [
    ...rules.flatMap((compiled, index) =>
      compiled.language === pack.language ? ruleJobs(compiled, index, pack, terms) : [],
    ),
    ...named(pack.counts, pack, (name, atStart, atEnd) => ({
      for: 'count',
      count: countNames.indexOf(name),
      atStart,
      atEnd,
    })),
    ...named(pack.gates, pack, (name, atStart, atEnd) => ({
      for: 'gate',
      gate: gates.indexOf(name as Gate),
      atStart,
      atEnd,
    })),
  ];
}

function named(
  lists: Readonly<Record<string, readonly string[]>>,
  pack: Pack,
  target: (name: string, atStart: boolean, atEnd: boolean) => Target,
): Job[] {
  return Object.entries(lists).flatMap(([name, phrases]) =>
    phrases.map((phrase) => ({
      phrase,
      lists: [pack.words],
      target: (atStart: boolean, atEnd: boolean) => target(name, atStart, atEnd),
    })),
  );
}

function ruleJobs({ rule, terms: house }: Compiled, index: number, pack: Pack, terms: readonly Term[]): Job[] {
  const lists = rule.find.words ? [rule.find.words, pack.words] : [pack.words];
  const job = (role: 'rule' | 'unless', phrase: string, at: number): Job => ({
    phrase,
    lists,
    target: (atStart, atEnd) => ({ for: role, rule: index, phrase: at, atStart, atEnd }),
  });
  if (house) {
    return terms.flatMap(({ avoid, language }, at) => {
      const words = cut(avoid).join(' ');
      return words !== '' && (language ?? pack.language) === pack.language ? [job('rule', words, at)] : [];
    });
  }
  const { phrases = [], unless = [] } = rule.find;
  return [
    ...phrases.map((phrase, at) => job('rule', phrase, at)),
    ...unless.map((phrase, at) => job('unless', phrase, at)),
  ];
}
