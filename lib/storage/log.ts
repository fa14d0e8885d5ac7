import type { WeekId } from '@/lib/habits/calendar';
import type { Entry } from '@/lib/habits/entry';
import type { Everything, ReadingDay, RollUp, Thread } from '@/lib/habits/kept';
import type { Taken } from '@/lib/habits/take-weeks';
import type { Note } from '@/lib/health/note';
import { type Day, noted, type Sight } from '@/lib/health/sight';
import { attempt, type Done } from './attempt';
import { forgetSalts } from './hash';
import { exchanged, firstWeek, lastWeek, openBefore, rollUpsOf, threadsSince } from './log/glance';
import { type Keeping, put, type Restated, restate, setPurpose, settle } from './log/keep';
import { remove, removeDay, removeWeek } from './log/remove';
import { toEntry } from './log/rows';
import { ifThere, nothing } from './log/there';
import { type Closing, closeThread, markTold } from './log/threads';
import { tidy } from './log/tidy';
import { everything, restore } from './log/transfer';
import { addReading, type Brought, importWeeks } from './log/weeks';
import { openStore, type Store } from './store';

/** The log of composing sessions on this machine. Every answer may say instead that the browser refuses the database. */
export interface Log {
  /**
   * Keeps an entry, and what follows from it for the threads it stands in. Sending it again, or sending something older than
   * what is known, changes nothing.
   */
  put(entry: Entry, how?: Keeping): Promise<Done<undefined>>;
  /** Entries of one week, oldest first. */
  week(week: WeekId): Promise<Done<Entry[]>>;
  /** The first week of which anything is known. */
  firstWeek(): Promise<Done<WeekId | undefined>>;
  /** The newest week up to this one of which anything is known. */
  lastWeek(week: WeekId): Promise<Done<WeekId | undefined>>;
  /** Of these weeks, those with a real exchange among their entries. */
  exchanged(weeks: readonly WeekId[]): Promise<Done<WeekId[]>>;
  /** What is kept of these weeks beside their entries. */
  rollUpsOf(weeks: readonly WeekId[]): Promise<Done<RollUp[]>>;
  /** Everything, oldest first. */
  all(): Promise<Done<Entry[]>>;
  count(): Promise<Done<number>>;
  remove(id: string): Promise<Done<undefined>>;
  /** "This was not sent", "this was a reply": it stays so, whatever the entry's page still sends. */
  restate(id: string, as: Restated): Promise<Done<undefined>>;
  /** Ties an own text to a purpose; `undefined` unties it. */
  setPurpose(id: string, purpose: string | undefined): Promise<Done<undefined>>;
  /** Weeks that can no longer change, and those of archives, oldest first. */
  rollUps(): Promise<Done<RollUp[]>>;
  /** Own texts and what became of them, oldest first. */
  threads(): Promise<Done<Thread[]>>;
  /** Those of own texts sent on a day or later, `2026-11-18`. */
  threadsSince(day: string): Promise<Done<Thread[]>>;
  /** Questions asked before a day and still open, whatever their age: the newest ones, so many. */
  openBefore(day: string, most: number): Promise<Done<Thread[]>>;
  closeThread(id: string, how: Closing): Promise<Done<undefined>>;
  /** A notification spoke of these texts, and does so once. */
  markTold(ids: readonly string[]): Promise<Done<undefined>>;
  /** Adds minutes of reading to a day, `2026-11-18`. */
  addReading(day: string, minutes: number): Promise<Done<undefined>>;
  /** Days on which one read, oldest first. */
  readingDays(): Promise<Done<ReadingDay[]>>;
  /** Takes the weeks of archives, all of them or none; for each in its turn, what became of them. */
  importWeeks(all: readonly Brought[]): Promise<Done<Taken[]>>;
  /** Ends pending entries older than a minute by what their page said last; the number of entries still pending. */
  settle(now: number): Promise<Done<number>>;
  /** Deletes what was written and read on a day, `2026-11-18`. */
  removeDay(day: string): Promise<Done<undefined>>;
  /** Deletes everything of a week, what came from archives included. */
  removeWeek(week: WeekId): Promise<Done<undefined>>;
  /** All that is kept of the person: what an export holds. */
  everything(): Promise<Done<Everything>>;
  /** Brings an export to what is here, all of it or nothing; what stands here stays. The number of texts that were new here: bringing it again changes nothing. */
  restore(from: Everything): Promise<Done<number>>;
  /** Rolls up weeks that can no longer change, deletes what is older than the retention, rounds old times. `now`: milliseconds. */
  tidy(now: number, retentionDays: number): Promise<Done<undefined>>;
  /** Counts what a page told of a composer. `version` names the adapter that holds, `today` the day on this computer. */
  note(note: Note, version: string, today: Day): Promise<Done<undefined>>;
  /** What was seen of every variant so far. */
  sights(): Promise<Done<Sight[]>>;
  forgetSights(): Promise<Done<undefined>>;
  /** Deletes the database itself. The next entry makes a new one. */
  deleteAll(): Promise<Done<undefined>>;
  close(): void;
}

async function note(store: Store, said: Note, version: string, today: Day): Promise<undefined> {
  await store.transaction('rw', store.sights, async () => {
    const known = await store.sights.get([said.site, said.variant]);
    await store.sights.put(noted(known, said, version, today));
  });
}

type Access = <T>(work: () => PromiseLike<T>) => Promise<Done<T>>;

type Reading =
  | ('week' | 'firstWeek' | 'lastWeek' | 'exchanged' | 'rollUpsOf' | 'all' | 'count')
  | ('rollUps' | 'threads' | 'threadsSince' | 'openBefore' | 'readingDays' | 'everything' | 'sights');

function reading(store: Store, access: Access): Pick<Log, Reading> {
  const read = <T>(empty: T, work: () => PromiseLike<T>) => access(() => ifThere(store, empty, work));
  return {
    week: (week) => read([], async () => (await store.entries.where({ week }).sortBy('at')).map(toEntry)),
    firstWeek: () => read(undefined, () => firstWeek(store)),
    lastWeek: (week) => read(undefined, () => lastWeek(store, week)),
    exchanged: (weeks) => read([], () => exchanged(store, weeks)),
    rollUpsOf: (weeks) => read([], () => rollUpsOf(store, weeks)),
    all: () => read([], async () => (await store.entries.orderBy('at').toArray()).map(toEntry)),
    count: () => read(0, () => store.entries.count()),
    rollUps: () => read([], () => store.rollUps.orderBy('week').toArray()),
    threads: () => read([], () => store.threads.orderBy('day').toArray()),
    threadsSince: (day) => read([], () => threadsSince(store, day)),
    openBefore: (...those) => read([], () => openBefore(store, ...those)),
    readingDays: () => read([], () => store.readingDays.orderBy('day').toArray()),
    everything: () => read(nothing(), () => everything(store)),
    sights: () => read([], () => store.sights.toArray()),
  };
}

const changing = (store: Store, access: Access): Omit<Log, Reading | 'close'> => ({
  put: (entry, how = {}) => access(() => put(store, entry, how)),
  remove: (id) => access(() => remove(store, id)),
  restate: (id, as) => access(() => restate(store, id, as)),
  setPurpose: (id, purpose) => access(() => setPurpose(store, id, purpose)),
  closeThread: (id, how) => access(() => closeThread(store, id, how)),
  markTold: (ids) => access(() => markTold(store, ids)),
  addReading: (day, minutes) => access(() => addReading(store, day, minutes)),
  importWeeks: (all) => access(() => importWeeks(store, all)),
  removeDay: (day) => access(() => removeDay(store, day)),
  removeWeek: (week) => access(() => removeWeek(store, week)),
  restore: (from) => access(() => restore(store, from)),
  tidy: (...how) => access(() => ifThere(store, undefined, () => tidy(store, ...how))),
  settle: (now) => access(() => ifThere(store, 0, () => settle(store, now))),
  note: (...said) => access(() => note(store, ...said)),
  forgetSights: () => access(async () => void (await store.sights.clear())),
  deleteAll: () =>
    access(async () => {
      await store.delete({ disableAutoOpen: false });
      await forgetSalts();
      return undefined;
    }),
});

/** Opens the log. Only in the background and in pages of ours: a content script's IndexedDB belongs to the site. */
export function openLog(): Log {
  const store = openStore();
  // Dexie never tries again after a refused opening, unless it is closed first.
  const access: Access = (work) => attempt(work, () => store.close({ disableAutoOpen: false }));
  return { ...reading(store, access), ...changing(store, access), close: () => store.close() };
}
