import { type Automaton, offsets, symbolBit } from './automaton';
import { determine } from './determine';
import { closedDoor, type Door, makeDoor } from './door';
import { type Ahead, complete, either, type Graph } from './graph';
import type { Job } from './jobs';
import type { Target } from './program';
import { spell } from './spell';
import { wordSymbol } from './symbols';
import type { Vocabulary } from './vocabulary';

/** Everything that phrases became. */
export interface Planted {
  automaton: Automaton;
  /** What the phrases stand for, by number. */
  targets: readonly Target[];
  /** By language, as listed. */
  doors: readonly Door[];
}

/** Makes one automaton of the jobs of all languages; a language without jobs gets a closed door. `notName` lists words by id. */
export function plant(jobs: readonly (readonly Job[])[], vocabulary: Vocabulary, notName: readonly number[]): Planted {
  const graph: Graph = { symbols: [], next: [] };
  const targets: Target[] = [];
  const rootOf = (list: readonly Job[], atStart: boolean): Ahead =>
    either(
      list
        .filter((job) => job.atStart === atStart)
        .map(({ phrase, target, lists }) =>
          spell(phrase, complete(targets.push(target) - 1), { graph, vocabulary, lists }).filter((entry) => entry >= 0),
        ),
    );
  const roots = jobs.flatMap((list) => [rootOf(list, true), rootOf(list, false)]);
  const { roots: nodes, leads, ...edges } = determine(graph, roots);
  const classesOf = vocabulary.classesOf();
  const notNames = new Uint8Array(vocabulary.size());
  for (const id of notName) notNames[id] = 1;
  return {
    automaton: {
      ...edges,
      classFrom: offsets(classesOf),
      classes: Int32Array.from(classesOf.flat()),
      bits: Int32Array.from(classesOf, bitsOf),
      notName: notNames,
    },
    targets,
    doors: jobs.map((list, l) =>
      list.length === 0
        ? closedDoor(vocabulary.size())
        : makeDoor(roots[2 * l]!.length === 0 ? 0 : nodes[2 * l]!, nodes[2 * l + 1]!, leads[2 * l + 1]!, classesOf),
    ),
  };
}

function bitsOf(classes: readonly number[], id: number): number {
  let bits = id === 0 ? 0 : symbolBit(wordSymbol(id));
  for (const symbol of classes) bits |= symbolBit(symbol);
  return bits;
}
