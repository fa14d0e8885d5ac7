import { freeze } from './automaton';
import { compileRules } from './compile-rule';
import { makeDoor } from './door';
import type { Counts } from './finding';
import { makeLexicon } from './lexicon';
import type { Detector, Spoken, Term } from './pack';
import type { Compiled, Program } from './program';
import type { Numbered, ProgramData } from './program-data';
import { placeOf } from './rank';

/** What a program needs besides its data. */
export interface Linked {
  packs: readonly Spoken[];
  decide: Detector['decide'];
  /** The terms that the data were made with. */
  terms: readonly Term[];
}

/** Makes a program ready to run of its data. Takes a few milliseconds; the result is shared by all composers of a page. */
export function link(data: ProgramData, { packs, decide, terms }: Linked): Program {
  const { languages, coached, countNames, targets } = data;
  const size = data.words.length + 1;
  const rules = compileRules(packs, countNames);
  const automaton = freeze(data, size);
  return {
    lexicon: makeLexicon(data.words),
    abbreviation: numbers(
      size,
      data.abbreviations.map((id) => [id, 1]),
    ),
    tellOf: numbers(size, data.tells),
    countOfWord: data.counts.map((counts) => numbers(size, counts)),
    automaton,
    doors: data.roots.map(([opening, anywhere]) => ({
      opening: makeDoor(opening, automaton.nodes, size),
      anywhere: makeDoor(anywhere, automaton.nodes, size),
    })),
    targets,
    languages,
    packs,
    coached,
    rules,
    ofSentences: indices(rules, ({ rule }) => !rule.find.phrases && rule.find.mark === 'sentence'),
    ofDrafts: indices(rules, ({ rule }) => !rule.find.phrases && rule.find.mark !== 'sentence'),
    countNames,
    noCounts: Object.fromEntries([...countNames, 'openQuestions'].map((name) => [name, 0])) as Counts,
    places: new Map(rules.map(({ rule, priority }) => [rule.id, placeOf(rule.level, priority)])),
    decide,
    terms,
  };
}

function numbers(size: number, told: readonly Numbered[]): Uint8Array {
  const values = new Uint8Array(size);
  for (const [id, value] of told) values[id] = value;
  return values;
}

const indices = (rules: readonly Compiled[], test: (compiled: Compiled) => boolean): number[] =>
  rules.flatMap((compiled, index) => (test(compiled) ? [index] : []));
