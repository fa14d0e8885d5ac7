import { type Automaton, offsets } from './automaton';
import { determine } from './determine';
import { type Doors, makeDoor } from './door';
import { type Ahead, complete, either, type Graph } from './graph';
import type { Job } from './jobs';
import type { Target } from './program';
import { spell } from './spell';
import { symbolBit, wordSymbol } from './symbols';
import type { Vocabulary } from './vocabulary';

/** Everything that phrases became. */
export interface Planted {
  automaton: Automaton;
  /** What the phrases stand for, by number. */
  targets: readonly Target[];
  /** By language, as listed. */
  doors: readonly Doors[];
}

/** Makes one automaton of the jobs of all languages; a job may be listed in several. `notName` lists words by id. */
export function plant(jobs: readonly (readonly Job[])[], vocabulary: Vocabulary, notName: readonly number[]): Planted {
  const graph: Graph = { symbols: [], next: [] };
  const targets: Target[] = [];
  const entries = new Map<Job, Ahead>();
  const entryOf = (job: Job): Ahead => {
    const known = entries.get(job);
    if (known !== undefined) return known;
    const end = complete(targets.push(job.target) - 1);
    const entry = spell(job.phrase, end, { graph, vocabulary, lists: job.lists }).filter((ahead) => ahead >= 0);
    entries.set(job, entry);
    return entry;
  };
  const rootOf = (list: readonly Job[], atStart: boolean): Ahead =>
    either(list.filter((job) => job.atStart === atStart).map(entryOf));
  const roots = jobs.flatMap((list) => [rootOf(list, true), rootOf(list, false)]);
  const classesOf = vocabulary.classesOf();
  const symbolsOf = classesOf.map((classes, id) => (id === 0 ? [] : [wordSymbol(id), ...classes]));
  const { roots: opened, ...edges } = determine(graph, roots, symbolsOf);
  const notNames = new Uint8Array(vocabulary.size());
  for (const id of notName) notNames[id] = 1;
  return {
    automaton: {
      ...edges,
      classFrom: offsets(classesOf),
      classes: Int32Array.from(classesOf.flat()),
      bits: Int32Array.from(symbolsOf, (symbols) => symbols.reduce((bits, symbol) => bits | symbolBit(symbol), 0)),
      notName: notNames,
    },
    targets,
    doors: jobs.map((_, l) => ({
      opening: makeDoor(opened[2 * l]!, edges.nodes),
      anywhere: makeDoor(opened[2 * l + 1]!, edges.nodes),
    })),
  };
}
