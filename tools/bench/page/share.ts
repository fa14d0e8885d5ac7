import { threadClock } from './clock';
import { owed } from './owed';
import { ourSamples } from './samples';
import { join, overlap, type Stretch } from './stretch';
import { ourScript, stretchOf, type TraceEvent } from './trace';

/** A task that keeps the page from answering for longer than this, in microseconds, is a long one. */
const LONG = 50_000;

const isOurs = ({ name, args: { data } }: TraceEvent): boolean =>
  (name === 'FunctionCall' || name === 'EvaluateScript') && data?.url?.endsWith(ourScript) === true;

/** What a page's main thread did, and which part of it is ours: microseconds by the thread's own clock. */
export interface Work {
  /** Stretches of time that are ours, in order, none touching another. */
  ours: readonly Stretch[];
  tasks: readonly Stretch[];
  /** When each key went down. */
  keys: readonly number[];
}

/**
 * Finds our share in a trace: the time under a stack frame with our script's address.
 *
 * Two witnesses are joined, because neither sees all. The browser writes down each call into a script (`FunctionCall`,
 * `EvaluateScript`) with the script's address, from its beginning to its end: listeners, frames, timers, observers, and all
 * that they call, the page's own code and the styles and layout that they force included. What goes on after an `await` is no
 * such call; there the sampling profiler tells, whose samples hold the whole stack: from a sample with our address anywhere on
 * it until the next sample, the time is ours. Styles and layout that come later count as well when a change of ours was the
 * first to call for them, see `owed`. What counts is processor time, see `threadClock`; on an idle machine that is the same.
 * `undefined` when our script does not appear at all.
 */
export function findWork(events: readonly TraceEvent[]): Work | undefined {
  const calls = events.filter(isOurs);
  const first = calls[0];
  if (!first) return undefined;
  const main = events.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
  const clock = threadClock(main);
  const onThread = ({ from, to }: Stretch): Stretch => ({ from: clock(from), to: clock(to) });
  const keys = main.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown');
  return {
    ours: join([...calls.map(stretchOf), ...ourSamples(events, first.pid, first.tid), ...owed(main)]).map(onThread),
    tasks: main.filter(({ name }) => name === 'RunTask').map((task) => onThread(stretchOf(task))),
    keys: keys.map(({ ts }) => clock(ts)),
  };
}

/**
 * Our milliseconds for each key: all that is ours from the moment it goes down until the next one does, the frame and the
 * timers behind it included; for the last key `rest` microseconds.
 */
export const keyShares = ({ ours, keys }: Work, rest: number): number[] =>
  keys.map((from, index) => overlap(ours, { from, to: keys[index + 1] ?? from + rest }) / 1_000);

/** Tasks of more than 50 ms of which we take more than 50 ms or more than half. Our milliseconds in each. */
export const longTasks = ({ ours, tasks }: Work): number[] =>
  tasks
    .map((task) => ({ length: task.to - task.from, share: overlap(ours, task) }))
    .filter(({ length, share }) => length > LONG && (share > LONG || share * 2 > length))
    .map(({ share }) => share / 1_000);
