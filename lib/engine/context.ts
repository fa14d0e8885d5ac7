import type { Draft, Kind } from './draft';
import { gates } from './program';
import type { Gate } from './rule';

/** The night: from half past ten to half past six, in hours. */
const NIGHT = { from: 22.5, to: 6.5 };

/** Who is done within so many seconds of the first key has not read the text again. */
const HASTE = 45;

const answers: readonly Kind[] = ['reply', 'comment'];

const isOpen = (open: number, gate: Gate): number => (open >> gates.indexOf(gate)) & 1;

/** Counts that only a whole draft has, from the draft and the bits of its open gates; those of yes and no are 1 and 0. */
const measures = {
  /** A grave event is spoken of. */
  grave: (_: Draft, open: number) => isOpen(open, 'grave'),
  /** Help is asked for, or a post is open. */
  appeal: (_: Draft, open: number) => isOpen(open, 'appeal'),
  /** Somebody is answered. */
  answering: ({ kind, addressee }: Draft) => Number(answers.includes(kind) || addressee !== undefined),
  quietPeriod: ({ when }: Draft) => Number(when?.quietPeriod === true),
  late: ({ when }: Draft) => Number(when !== undefined && (when.hour >= NIGHT.from || when.hour < NIGHT.to)),
  fast: ({ when }: Draft) => Number(when?.seconds !== undefined && when.seconds <= HASTE),
} as const;

/** Their names, in order. */
export const draftCounts: readonly string[] = Object.keys(measures);

const inOrder = Object.values(measures);

/** Writes them behind the counts that are there. */
export function countDraft(draft: Draft, open: number, sums: number[]): void {
  const from = sums.length - inOrder.length;
  for (let m = 0; m < inOrder.length; m++) sums[from + m] = inOrder[m]!(draft, open);
}
