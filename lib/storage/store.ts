import { Dexie, type EntityTable, type Table } from 'dexie';
import type { WeekId } from '@/lib/habits/calendar';
import type { Entry } from '@/lib/habits/entry';
import type { ReadingDay, RollUp, Source, Thread } from '@/lib/habits/kept';
import type { Sight } from '@/lib/health/sight';

/** `week` is kept beside the entry, so that the popup reads one week and nothing else. */
export type Row = Entry & { week: WeekId };

/** The one database of the extension. */
export type Store = Dexie & {
  entries: EntityTable<Row, 'id'>;
  sights: Table<Sight, [site: string, variant: string]>;
  rollUps: Table<RollUp, [source: Source, week: WeekId]>;
  threads: EntityTable<Thread, 'id'>;
  readingDays: EntityTable<ReadingDay, 'day'>;
};

/** Every version that was ever released stays in the list: it is the way an older database goes. */
export function openStore(): Store {
  const store = new Dexie('parley') as Store;
  store.version(1).stores({ entries: 'id, at, week, [outcome+at]' });
  store.version(2).stores({ sights: '[site+variant]' });
  store.version(3).stores({
    entries: 'id, at, week, [outcome+at], thread',
    rollUps: '[source+week], week',
    threads: 'id, day, thread',
    readingDays: 'day',
  });
  return store;
}
