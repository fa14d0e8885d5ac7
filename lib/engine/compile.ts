import type { Detector, Pack, Term } from './pack';
import { parsePhrase } from './phrase';
import { baseCounts, type Compiled, gates, type Limit, type Program, type Target } from './program';
import type { Family, Gate, Range, Rule } from './rule';
import { follow, wordSymbol } from './trie';
import { growTrie } from './trie-builder';
import { type ClassLists, cut, makeVocabulary } from './vocabulary';

/** Id of the rule that the organisation's word list speaks through. */
export const HOUSE_WORD = 'house-word';

const houseRule: Rule = {
  id: HOUSE_WORD,
  family: 'broadcast',
  level: 'suggest',
  on: true,
  scope: ['post', 'reply'],
  title: '',
  why: '',
  example: { bad: '', good: '' },
  source: { title: '' },
  find: { phrases: [], mark: 'phrase', quiet: [] },
  suggest: [],
};

interface Job {
  phrase: string;
  root: number;
  lists: readonly ClassLists[];
  target: (atStart: boolean, atEnd: boolean) => Target;
}

/**
 * Builds the program for these packs and the organisation's terms. Takes a few milliseconds; the result is shared by all composers.
 * Throws an error naming the phrase or word list when a pack is wrong; a term without words is passed over.
 */
export function compile(packs: readonly Pack[], detector: Detector, terms: readonly Term[] = []): Program {
  const languages = Object.keys(detector.tells);
  const countNames = [...baseCounts, ...new Set(packs.flatMap((pack) => Object.keys(pack.counts)))];
  const rules = packs.flatMap((pack) => compilePack(pack, countNames, terms.length > 0));
  const vocabulary = makeVocabulary();
  const builder = growTrie();
  const roots = languages.map((language) => (packs.some((pack) => pack.language === language) ? builder.addRoot() : 0));
  const targets: Target[] = [];
  for (const job of packs.flatMap((pack) =>
    jobsOf(pack, rules, countNames, roots[languages.indexOf(pack.language)]!, terms),
  )) {
    for (const { steps, atStart, atEnd } of parsePhrase(job.phrase, cut)) {
      const accept = targets.push(job.target(atStart, atEnd)) - 1;
      for (const edges of vocabulary.spell(steps, job.lists)) builder.add(job.root, edges, accept);
    }
  }
  const telling = languages.map((language) =>
    detector.tells[language]!.map((word) => vocabulary.wordId(cut(word)[0] ?? word)),
  );
  const abbreviations = packs.flatMap((pack) => (pack.words.abbreviation ?? []).map((word) => vocabulary.wordId(word)));
  const notNames = packs.flatMap((pack) => (pack.words['not-name'] ?? []).map((word) => vocabulary.wordId(word)));
  const size = vocabulary.words().length + 1;
  const trie = builder.freeze(vocabulary.classesOf(), flag(size, notNames));
  const tellOf = new Uint8Array(size);
  for (const [language, ids] of telling.entries()) for (const id of ids) tellOf[id] = language + 1;
  const begins = roots.map((root) =>
    Uint8Array.from({ length: size }, (_, id) => (root !== 0 && id !== 0 && beginsAt(id, root) ? 1 : 0)),
  );
  function beginsAt(id: number, root: number): boolean {
    return (
      follow(trie, root, wordSymbol(id)) !== 0 ||
      vocabulary.classesOf()[id]!.some((symbol) => follow(trie, root, symbol) !== 0)
    );
  }
  return {
    lexicon: vocabulary.lexicon(),
    abbreviation: flag(size, abbreviations),
    tellOf,
    languages,
    packs,
    roots,
    begins,
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

const flag = (size: number, ids: readonly number[]): Uint8Array => {
  const flags = new Uint8Array(size);
  for (const id of ids) flags[id] = 1;
  return flags;
};

const indices = (rules: readonly Compiled[], test: (compiled: Compiled) => boolean): number[] =>
  rules.flatMap((compiled, index) => (test(compiled) ? [index] : []));

function compilePack(pack: Pack, countNames: readonly string[], withTerms: boolean): Compiled[] {
  const compiled = pack.rules.map((rule, priority) => compileRule(rule, pack.language, priority, countNames));
  const house: Compiled = { ...compileRule(houseRule, pack.language, -1, countNames), terms: true };
  return withTerms ? [...compiled, house] : compiled;
}

function compileRule(rule: Rule, language: string, priority: number, countNames: readonly string[]): Compiled {
  const limits = (wanted: Readonly<Record<string, Range>> = {}): Limit[] =>
    Object.entries(wanted).map(([name, [min, max = Number.POSITIVE_INFINITY]]) => {
      const count = countNames.indexOf(name);
      if (count < 0) throw new Error(`The rule ${rule.id} names an unknown count: ${name}.`);
      return { count, min, max };
    });
  return {
    rule,
    language,
    priority,
    sentence: limits(rule.find.sentence),
    draft: limits(rule.find.draft),
    quiet: gateBits(rule),
  };
}

const unsilenced: readonly Family[] = ['risk', 'praise'];

function gateBits(rule: Rule): number {
  const quiet: readonly Gate[] = rule.find.quiet ?? (unsilenced.includes(rule.family) ? [] : ['grave']);
  return quiet.reduce((bits, gate) => bits | (1 << gates.indexOf(gate)), 0);
}

/** Every phrase of a pack, with what it stands for. */
function jobsOf(
  pack: Pack,
  rules: readonly Compiled[],
  countNames: readonly string[],
  root: number,
  terms: readonly Term[],
): Job[] {
  const own = rules.flatMap(({ rule, language, terms: house }, index) =>
    language === pack.language && !house ? [{ rule, index }] : [],
  );
  const house = rules.findIndex((compiled) => compiled.terms && compiled.language === pack.language);
  const wanted = terms.flatMap((term, phrase) =>
    term.language === undefined || term.language === pack.language ? [{ term, phrase }] : [],
  );
  return [
    ...own.flatMap(({ rule, index }) => [
      ...(rule.find.phrases ?? []).map((phrase, at) => ruleJob('rule', phrase, at, rule, index)),
      ...(rule.find.unless ?? []).map((phrase, at) => ruleJob('unless', phrase, at, rule, index)),
    ]),
    ...Object.entries(pack.counts).flatMap(([name, phrases]) =>
      phrases.map((phrase) => ({
        phrase,
        root,
        lists: [pack.words],
        target: (atStart: boolean, atEnd: boolean): Target => ({
          for: 'count',
          count: countNames.indexOf(name),
          atStart,
          atEnd,
        }),
      })),
    ),
    ...Object.entries(pack.gates).flatMap(([name, phrases]) =>
      phrases.map((phrase) => ({
        phrase,
        root,
        lists: [pack.words],
        target: (atStart: boolean, atEnd: boolean): Target => ({
          for: 'gate',
          gate: gates.indexOf(name as Gate),
          atStart,
          atEnd,
        }),
      })),
    ),
    ...wanted.flatMap(({ term, phrase }) => {
      const words = cut(term.avoid).join(' ');
      const target = (): Target => ({ for: 'rule', rule: house, phrase, atStart: false, atEnd: false });
      return words === '' ? [] : [{ phrase: words, root, lists: [], target }];
    }),
  ];
  function ruleJob(role: 'rule' | 'unless', phrase: string, at: number, rule: Rule, index: number): Job {
    const lists = rule.find.words ? [rule.find.words, pack.words] : [pack.words];
    return {
      phrase,
      root,
      lists,
      target: (atStart, atEnd) => ({ for: role, rule: index, phrase: at, atStart, atEnd }),
    };
  }
}
