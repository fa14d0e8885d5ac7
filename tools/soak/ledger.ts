import type { Entry } from '../../lib/habits/entry';
import type { Records } from '../../tests/browser/harness/records';
import { until } from '../browser/launched';
import type { Tab } from './tab';

/** What an entry must say. */
type Line = string;

/** What the log must hold: the confirmed outcome of each session that ended, once each. */
export type Ledger = {
  /** A session of this tab ended; an uncoached one leaves nothing. */
  expect(tab: Tab, outcome: Entry['outcome']): void;
  /** How many entries there must be. */
  count(): number;
  /** Waits until the log says exactly what is expected. @throws with both lists */
  agrees(): Promise<void>;
  /** Looks at once: an entry that nobody expects, or a double. @throws with both lists */
  holdsNoOther(): Promise<void>;
};

// Evidence is gathered for 15 s after a gesture.
const patience = 25_000;

const lineOf = ({ site, kind, author, outcome }: Pick<Entry, 'site' | 'kind' | 'author' | 'outcome'>): Line =>
  `${site} ${kind} by a ${author}: ${outcome}`;

/** What is left of `lines` when each of `others` has taken one that is the same. */
function without(lines: readonly Line[], others: readonly Line[]): Line[] {
  const left = [...lines];
  for (const other of others) if (left.includes(other)) left.splice(left.indexOf(other), 1);
  return left;
}

/** Keeps the expectation beside the log. */
export function openLedger(records: Records): Ledger {
  const expected: Line[] = [];
  const compare = async (): Promise<{ missing: Line[]; surplus: Line[] }> => {
    const found = (await records.entries()).map(lineOf);
    return { missing: without(expected, found), surplus: without(found, expected) };
  };
  return {
    expect: ({ place, kind = place.kind, isCoached }, outcome) => {
      if (isCoached) expected.push(lineOf({ ...place, kind, outcome }));
    },
    count: () => expected.length,
    agrees: async () => {
      let last = await compare();
      const isSame = async (): Promise<boolean> => {
        last = await compare();
        return last.missing.length + last.surplus.length === 0;
      };
      await until('the log agrees', isSame, patience).catch((error: Error) => {
        throw new Error(`${error.message} ${JSON.stringify(last)}`);
      });
    },
    holdsNoOther: async () => {
      const { missing, surplus } = await compare();
      const isPending = (line: Line): boolean => line.endsWith(': pending');
      const strange = surplus.filter((line) => !isPending(line));
      if (strange.length > 0 || surplus.length > missing.length)
        throw new Error(`The log holds what nothing explains: ${JSON.stringify({ missing, surplus })}`);
    },
  };
}
