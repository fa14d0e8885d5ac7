import { determine } from './determine';
import { type Ahead, complete, either, type Graph } from './graph';
import type { Job } from './jobs';
import type { Target } from './program';
import type { ProgramData } from './program-data';
import { spell } from './spell';
import { wordSymbol } from './symbols';
import type { Vocabulary } from './vocabulary';

/** Everything that phrases became. */
export type Planted = Pick<ProgramData, 'nodes' | 'roots' | 'unless' | 'targets' | 'classes'>;

/** Makes one automaton of the jobs of all languages, and of those that silence each rule; a job may be listed in several languages. */
export function plant(
  jobs: readonly (readonly Job[])[],
  unless: readonly (readonly Job[])[],
  vocabulary: Vocabulary,
): Planted {
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
  const rootsOf = (list: readonly Job[]): Ahead[] => [rootOf(list, true), rootOf(list, false)];
  const roots = jobs.flatMap(rootsOf);
  const small = unless.flatMap(rootsOf);
  const classesOf = vocabulary.classesOf();
  const symbolsOf = classesOf.map((classes, id) => (id === 0 ? [] : [wordSymbol(id), ...classes]));
  const determined = determine(graph, roots, small, symbolsOf);
  return {
    nodes: determined.nodes,
    roots: jobs.map((_, language) => [determined.roots[2 * language]!, determined.roots[2 * language + 1]!]),
    unless: unless.flatMap((list, rule) =>
      list.length === 0 ? [] : [[rule, determined.small[2 * rule]!, determined.small[2 * rule + 1]!] as const],
    ),
    targets,
    classes: [...classesOf.entries()].filter(([, symbols]) => symbols.length > 0),
  };
}
