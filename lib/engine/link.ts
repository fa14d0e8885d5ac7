import { freeze } from './automaton';
import { packedUnits } from './characters';
import { compileRules } from './compile-rule';
import { type Door, type Doors, makeDoor, type Roots } from './door';
import type { Counts } from './finding';
import { speaksElsewhere } from './jobs';
import { makeLexicon } from './lexicon';
import type { Detector, Spoken, Term } from './pack';
import { type ByLanguage, type Compiled, type Program, sorts, type Target } from './program';
import type { Numbered, ProgramData, RootData } from './program-data';
import type { Find } from './rule';

/** What a program needs besides its data. */
export interface Linked {
  packs: readonly Spoken[];
  decide: Detector['decide'];
  /** The terms that the data were made with. */
  terms: readonly Term[];
}

/** Makes a program ready to run of its data in one go, see `linkInSteps`. */
export function link(data: ProgramData, linked: Linked): Program {
  const steps = linkInSteps(data, linked);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * Makes a program ready to run of its data, in steps of a few milliseconds each: a page can answer in between. The result is
 * shared by all composers of a page.
 */
export function* linkInSteps(data: ProgramData, { packs, decide, terms }: Linked): Generator<undefined, Program> {
  const { languages, coached, countNames, targets } = data;
  const size = data.words.length + 1;
  // Made at first use.
  packedUnits();
  yield;
  const lexicon = makeLexicon(data.words, data.shapes);
  yield;
  const { automaton, places } = yield* freeze(data, size);
  yield;
  const doors = yield* openDoors(data.roots, automaton.nodes, places, size);
  yield;
  const rules = compileRules(packs, countNames);
  const indices = (test: (find: Find) => boolean): ByLanguage => listByLanguage(rules, languages, packs[0], test);
  return {
    lexicon,
    ...tablesOf(data, size),
    automaton,
    doors: doors.slice(0, -1),
    names: doors.at(-1)!,
    targets: freezeTargets(targets),
    unless: rootsByRule(data.unless, rules.length, places),
    languages,
    packs,
    coached,
    rules,
    ofSentences: indices((find) => !find.phrases && inSentence.has(find.mark)),
    ofLines: indices((find) => !find.phrases && inLine.has(find.mark)),
    ofDrafts: indices((find) => !find.phrases && !inSentence.has(find.mark) && !inLine.has(find.mark)),
    ofBlanks: indices((find) => find.phrases !== undefined && find.empty === true),
    countNames,
    noCounts: Object.fromEntries([...countNames, 'openQuestions'].map((name) => [name, 0])) as Counts,
    places: new Map(rules.map(({ rule, priority }) => [rule.id, priority])),
    decide,
    terms,
    weighing: data.weighing,
  };
}

/** Nothing goes through most of them: those share one. */
function* openDoors(
  roots: ProgramData['roots'],
  nodes: Int32Array,
  places: Int32Array,
  size: number,
): Generator<undefined, Doors[]> {
  const closed = makeDoor({ node: 0, symbols: [], words: [] }, nodes, places, size);
  const doorOf = (root: RootData): Door => (root.node === 0 ? closed : makeDoor(root, nodes, places, size));
  const doors: Doors[] = [];
  for (const [opening, anywhere] of roots) {
    doors.push({ opening: doorOf(opening), anywhere: doorOf(anywhere) });
    if (anywhere.node !== 0) yield;
  }
  return doors;
}

const freezeTargets = (targets: readonly Target[]): Int32Array =>
  Int32Array.from(
    targets.flatMap(({ for: sort, which, phrase, atEnd }) => [sorts.indexOf(sort), which, phrase, Number(atEnd)]),
  );

function rootsByRule(told: ProgramData['unless'], rules: number, places: Int32Array): (Roots | undefined)[] {
  const roots: (Roots | undefined)[] = new Array(rules).fill(undefined);
  for (const [rule, opening, anywhere] of told)
    roots[rule] = { opening: places[opening]!, anywhere: places[anywhere]! };
  return roots;
}

/** What is looked up by word. */
const tablesOf = ({ abbreviations, tells, counts }: ProgramData, size: number) => ({
  abbreviation: numbers(
    size,
    abbreviations.map((id) => [id, 1]),
  ),
  tellOf: numbers(size, tells),
  countOfWord: counts.map((ofLanguage) => numbers(size, ofLanguage)),
});

function numbers(size: number, told: readonly Numbered[]): Uint8Array {
  const values = new Uint8Array(size);
  for (const [id, value] of told) values[id] = value;
  return values;
}

const inSentence: ReadonlySet<Find['mark']> = new Set(['sentence', 'ending']);
const inLine: ReadonlySet<Find['mark']> = new Set(['line', 'bullet']);

/** Places of the rules of each language that look for something of a sort; last those that speak elsewhere. */
function listByLanguage(
  rules: readonly Compiled[],
  languages: readonly string[],
  first: Spoken | undefined,
  test: (find: Find) => boolean,
): ByLanguage {
  const list = (speaks: (compiled: Compiled) => boolean): number[] =>
    rules.flatMap((compiled, index) => (test(compiled.rule.find) && speaks(compiled) ? [index] : []));
  return [
    ...languages.map((language) => list((compiled) => compiled.language === language)),
    list((compiled) => speaksElsewhere(compiled, first)),
  ];
}
