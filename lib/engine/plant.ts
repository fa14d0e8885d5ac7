import { determine } from './determine';
import { type Ahead, complete, either, type Graph } from './graph';
import type { Job } from './jobs';
import type { Target } from './program';
import type { ProgramData } from './program-data';
import { spell } from './spell';
import { wordSymbol } from './symbols';
import type { Vocabulary } from './vocabulary';

/** Everything that phrases became. */
export type Planted = Pick<ProgramData, 'nodes' | 'roots' | 'targets' | 'classes'>;

/** Makes one automaton of the jobs of all languages; a job may be listed in several. */
export function plant(jobs: readonly (readonly Job[])[], vocabulary: Vocabulary): Planted {
  const graph: Graph = { symbols: [], next: [] };
  const targets: Target[] = [];
  const entries = new Map<Job, Ahead>();
  const entryOf = (job: Job): Ahead => {
    const known = entries.get(job);
    if (known !== undefined) return known;
    const endAt = (target: Target): Ahead => complete(targets.push(target) - 1);
    const anywhere = endAt(job.target);
    const ends = { anywhere, ofSentence: () => endAt({ ...job.target, atEnd: true }) };
    const entry = spell(job.phrase, anywhere, { graph, vocabulary, lists: job.lists, ends }).filter(
      (ahead) => ahead >= 0,
    );
    entries.set(job, entry);
    return entry;
  };
  const rootOf = (list: readonly Job[], atStart: boolean): Ahead =>
    either(list.filter((job) => job.atStart === atStart).map(entryOf));
  const roots = jobs.flatMap((list) => [rootOf(list, true), rootOf(list, false)]);
  const classesOf = vocabulary.classesOf();
  const symbolsOf = classesOf.map((classes, id) => (id === 0 ? [] : [wordSymbol(id), ...classes]));
  const { roots: opened, nodes } = determine(graph, roots, symbolsOf);
  return {
    nodes,
    roots: jobs.map((_, language) => [opened[2 * language]!, opened[2 * language + 1]!]),
    targets,
    classes: [...classesOf.entries()].filter(([, symbols]) => symbols.length > 0),
  };
}
