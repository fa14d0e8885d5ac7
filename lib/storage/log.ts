import { Dexie } from 'dexie';
import { type WeekId, weekOf } from '@/lib/habits/calendar';
import { type Entry, published } from '@/lib/habits/entry';
import { settled, supersedes, taken, toKept } from '@/lib/habits/record';
import type { Note } from '@/lib/health/note';
import { type Day, noted, type Sight } from '@/lib/health/sight';
import { attempt, type Done } from './attempt';
import { openStore, type Row, type Store } from './store';

/** A pending entry older than this has lost its page. Milliseconds. */
export const settleAfter = 60_000;

/** The log of composing sessions on this machine. Every answer may say instead that the browser refuses the database. */
export interface Log {
  /** Keeps an entry. Sending it again, or sending something older than what is known, changes nothing. */
  put(entry: Entry): Promise<Done<undefined>>;
  /** Entries of one week, oldest first. */
  week(week: WeekId): Promise<Done<Entry[]>>;
  /** The first week with an entry. */
  firstWeek(): Promise<Done<WeekId | undefined>>;
  /** Everything, oldest first. */
  all(): Promise<Done<Entry[]>>;
  count(): Promise<Done<number>>;
  remove(id: string): Promise<Done<undefined>>;
  /** "This was not sent": the entry leaves every figure and stays so, whatever its page still sends. */
  correct(id: string): Promise<Done<undefined>>;
  /** Ends pending entries older than a minute by what their page said last; the number of entries still pending. */
  settle(now: number): Promise<Done<number>>;
  /** Counts what a page told of a composer. `version` names the adapter that holds, `today` the day on this computer. */
  note(note: Note, version: string, today: Day): Promise<Done<undefined>>;
  /** What was seen of every variant so far. */
  sights(): Promise<Done<Sight[]>>;
  forgetSights(): Promise<Done<undefined>>;
  /** Deletes the database itself. The next entry makes a new one. */
  deleteAll(): Promise<Done<undefined>>;
  close(): void;
}

const toRow = (entry: Entry): Row => ({ ...toKept(entry), week: weekOf(entry) });
const toEntry = ({ week: _, ...entry }: Row): Entry => entry;

async function put(store: Store, entry: Entry): Promise<undefined> {
  await store.transaction('rw', store.entries, async () => {
    const known = await store.entries.get(entry.id);
    if (!known || supersedes(entry, known)) await store.entries.put(toRow(entry));
  });
}

async function correct(store: Store, id: string): Promise<undefined> {
  await store.transaction('rw', store.entries, async () => {
    const known = await store.entries.get(id);
    if (known && [...published, 'pending'].includes(known.outcome))
      await store.entries.put(toRow(taken(toEntry(known))));
  });
}

async function settle(store: Store, now: number): Promise<number> {
  const pending = (upTo: number) =>
    store.entries.where('[outcome+at]').between(['pending', Dexie.minKey], ['pending', upTo], true, false);
  await pending(now - settleAfter).modify((row, change) => {
    change.value = toRow(settled(toEntry(row)));
  });
  return pending(Number.POSITIVE_INFINITY).count();
}

async function note(store: Store, said: Note, version: string, today: Day): Promise<undefined> {
  await store.transaction('rw', store.sights, async () => {
    const known = await store.sights.get([said.site, said.variant]);
    await store.sights.put(noted(known, said, version, today));
  });
}

/** Opens the log. Only in the background and in pages of ours: a content script's IndexedDB belongs to the site. */
export function openLog(): Log {
  const store = openStore();
  const { entries, sights } = store;
  // Dexie never tries again after a refused opening, unless it is closed first.
  const access = <T>(work: () => PromiseLike<T>) => attempt(work, () => store.close({ disableAutoOpen: false }));
  return {
    put: (entry) => access(() => put(store, entry)),
    week: (week) => access(async () => (await entries.where({ week }).sortBy('at')).map(toEntry)),
    firstWeek: () => access(async () => (await entries.orderBy('week').first())?.week),
    all: () => access(async () => (await entries.orderBy('at').toArray()).map(toEntry)),
    count: () => access(() => entries.count()),
    remove: (id) => access(async () => void (await entries.delete(id))),
    correct: (id) => access(() => correct(store, id)),
    settle: (now) => access(() => settle(store, now)),
    note: (...said) => access(() => note(store, ...said)),
    sights: () => access(() => sights.toArray()),
    forgetSights: () => access(async () => void (await sights.clear())),
    deleteAll: () => access(async () => void (await store.delete({ disableAutoOpen: false }))),
    close: () => store.close(),
  };
}
