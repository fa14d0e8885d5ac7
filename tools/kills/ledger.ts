import { isDeepStrictEqual } from 'node:util';
import type { Entry } from '../../lib/habits/entry';
import type { Everything, RollUp, Thread } from '../../lib/habits/kept';
import { isOwnText } from '../../lib/habits/threads';

/** What the log must hold when nothing is under way. */
export interface Ledger {
  entries: Map<string, Entry>;
  rollUps: Map<string, RollUp>;
}

/** What differs: gone, there although nobody wrote it (or counted more than once), and there in part. */
export interface Amiss {
  lost: string[];
  doubled: string[];
  half: string[];
}

export const keyOf = ({ source, week }: RollUp): string => `${source} ${week}`;

export const openLedger = (): Ledger => ({ entries: new Map(), rollUps: new Map() });

type Names = { expected: ReadonlyMap<string, unknown>; found: readonly (readonly [string, unknown])[] };

function compareNamed({ expected, found }: Names): Amiss {
  const names = found.map(([name]) => name);
  const known = new Set(names);
  const isTwice = (name: string, index: number) => names.indexOf(name) !== index || !expected.has(name);
  const isOther = ([name, value]: readonly [string, unknown]) =>
    expected.has(name) && !isDeepStrictEqual(value, expected.get(name));
  return {
    lost: [...expected.keys()].filter((name) => !known.has(name)),
    doubled: names.filter(isTwice),
    half: found.filter(isOther).map(([name]) => name),
  };
}

/** What an own text leaves to come back to; all those of the ledger were answered under. */
const isDone = ({ comeBack }: Thread): boolean => comeBack === 'done';

/** Compares the log, at rest, with the ledger. */
export function compare({ entries, rollUps }: Ledger, found: Everything): Amiss {
  const ofEntries = compareNamed({ expected: entries, found: found.entries.map((one) => [one.id, one]) });
  const ofWeeks = compareNamed({ expected: rollUps, found: found.rollUps.map((one) => [keyOf(one), one]) });
  const done = new Set(found.threads.filter(isDone).map(({ id }) => id));
  const texts = found.entries.filter(isOwnText).map(({ id }) => id);
  return {
    lost: [...ofEntries.lost, ...ofWeeks.lost],
    doubled: [...ofEntries.doubled, ...ofWeeks.doubled],
    half: [...ofEntries.half, ...ofWeeks.half, ...texts.filter((id) => !done.has(id))],
  };
}

export const none: Amiss = { lost: [], doubled: [], half: [] };

export const addAmiss = (one: Amiss, other: Amiss): Amiss => ({
  lost: [...one.lost, ...other.lost],
  doubled: [...one.doubled, ...other.doubled],
  half: [...one.half, ...other.half],
});
