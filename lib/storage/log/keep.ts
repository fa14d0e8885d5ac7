import { Dexie } from 'dexie';
import type { WeekId } from '@/lib/habits/calendar';
import { type Entry, published } from '@/lib/habits/entry';
import { asReply, joined, settled, supersedes, taken } from '@/lib/habits/record';
import { isOwnText } from '@/lib/habits/threads';
import type { Row, Store } from '../store';
import { hadListened } from './listened';
import { toEntry, toRow } from './rows';
import { ifThere } from './there';
import { keepThreads } from './threads';

/** A pending entry older than this has lost its page. Milliseconds. */
export const settleAfter = 60_000;

/** What an entry touches changes with it or not at all. */
export const touched = ({ entries, threads, rollUps, readingDays }: Store) => [entries, threads, rollUps, readingDays];

/**
 * Writes an entry and what follows from it. What its week came to is worked out anew: there is no roll-up of a week whose
 * entries change.
 */
async function write(store: Store, entry: Entry, known: Row | undefined): Promise<void> {
  const row = toRow(entry);
  await store.entries.put(row);
  await store.rollUps.delete(['log', row.week]);
  await keepThreads(store, toEntry(row), known && toEntry(known));
}

/** A week whose entries are gone takes nothing more: its roll-up could not be told apart from one that holds the entry. */
export async function isClosed({ rollUps, entries }: Store, week: WeekId): Promise<boolean> {
  return (await rollUps.get(['log', week])) !== undefined && (await entries.where({ week }).count()) === 0;
}

/** How an entry comes. */
export interface Keeping {
  /** Reading time is kept, so that it can be told whether one had listened. */
  reads?: boolean | undefined;
  /** An earlier state of it was stored: what is not there any more was deleted, and stays so. */
  again?: boolean | undefined;
}

async function take(store: Store, entry: Entry, { reads, again }: Keeping): Promise<void> {
  const known = await store.entries.get(entry.id);
  if (known ? !supersedes(entry, known) : again || (await isClosed(store, toRow(entry).week))) return;
  const next = known ? joined(entry, toEntry(known)) : entry;
  const asked = reads && isOwnText(next) && next.listened === undefined;
  await write(store, asked ? { ...next, listened: await hadListened(store, next) } : next, known);
}

/** Keeps an entry, unless as much is known already. */
export const put = (store: Store, entry: Entry, how: Keeping): Promise<undefined> => {
  const write = (): Promise<undefined> =>
    store.transaction('rw', touched(store), async () => {
      await take(store, entry, how);
      return undefined;
    });
  return how.again ? ifThere(store, undefined, write) : write();
};

/** What a person may say of an entry. */
export type Restated = 'notSent' | 'reply';

/** Corrects an entry that counts; leaves all others as they are. */
export const restate = (store: Store, id: string, as: Restated): Promise<undefined> =>
  store.transaction('rw', touched(store), async () => {
    const known = await store.entries.get(id);
    if (known && [...published, 'pending'].includes(known.outcome))
      await write(store, (as === 'reply' ? asReply : taken)(toEntry(known)), known);
    return undefined;
  });

/** Ties an own text to a purpose, or to none. */
export const setPurpose = (store: Store, id: string, purpose: string | undefined): Promise<undefined> =>
  store.transaction('rw', touched(store), async () => {
    const known = await store.entries.get(id);
    if (!known) return undefined;
    const { purpose: _, ...entry } = toEntry(known);
    await write(store, purpose ? { ...entry, purpose } : entry, known);
    return undefined;
  });

/** Ends pending entries older than a minute by what their page said last; how many are still pending. */
export const settle = (store: Store, now: number): Promise<number> =>
  store.transaction('rw', touched(store), async () => {
    const pending = store.entries
      .where('[outcome+at]')
      .between(['pending', Dexie.minKey], ['pending', Number.POSITIVE_INFINITY], true, false);
    const rows = await pending.toArray();
    const old = rows.filter(({ at }) => at < now - settleAfter);
    for (const row of old) await write(store, settled(toEntry(row)), row);
    return rows.length - old.length;
  });
