import type { Stretch } from './stretch';
import { ourScript, type ProfileNode, type TraceEvent } from './trace';

/** A sample that lasts longer than this, in microseconds, says nothing of what came after it: the thread slept. */
const LONGEST = 2_000;

/** The time of samples with our script's address anywhere on their stack, on one thread. */
export function ourSamples(events: readonly TraceEvent[], pid: number, tid: number): Stretch[] {
  const profiles = events.filter((event) => event.name === 'Profile' && event.pid === pid && event.tid === tid);
  return profiles.flatMap((profile) => {
    const chunks = events.filter(({ name, id, pid: of }) => name === 'ProfileChunk' && id === profile.id && of === pid);
    return readProfile(profile, chunks);
  });
}

function readProfile(profile: TraceEvent, chunks: readonly TraceEvent[]): Stretch[] {
  const isOurs = makeTest(chunks.flatMap(({ args }) => args.data?.cpuProfile?.nodes ?? []));
  const ours: Stretch[] = [];
  let at = profile.args.data?.startTime ?? profile.ts;
  let before = 0;
  for (const { args } of chunks) {
    const deltas = args.data?.timeDeltas ?? [];
    for (const [index, node] of (args.data?.cpuProfile?.samples ?? []).entries()) {
      const next = at + (deltas[index] ?? 0);
      if (isOurs(before)) ours.push({ from: at, to: Math.min(next, at + LONGEST) });
      at = next;
      before = node;
    }
  }
  return ours;
}

/** Whether a node of the tree, or one above it, is a function of our script. */
function makeTest(nodes: readonly ProfileNode[]): (id: number) => boolean {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const known = new Map<number, boolean>();
  const isOurs = (id: number): boolean => {
    const told = known.get(id);
    if (told !== undefined) return told;
    const node = byId.get(id);
    const ours = node?.callFrame.url?.endsWith(ourScript) || (node?.parent !== undefined && isOurs(node.parent));
    known.set(id, ours === true);
    return ours === true;
  };
  return isOurs;
}
