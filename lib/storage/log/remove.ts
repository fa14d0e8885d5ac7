import { dateOf, shiftWeek, type WeekId, weekOf } from '@/lib/habits/calendar';
import type { Row, Store } from '../store';
import { touched } from './keep';
import { keepThread } from './threads';

/** Deletes entries and what followed from them: weeks are counted anew, and so is what was followed. */
async function forget(store: Store, rows: readonly Row[]): Promise<void> {
  const ids = rows.map(({ id }) => id);
  await store.entries.bulkDelete(ids);
  await store.threads.bulkDelete(ids);
  for (const week of new Set(rows.map((row) => row.week))) await store.rollUps.delete(['log', week]);
  for (const thread of new Set(rows.flatMap((row) => row.thread ?? []))) await keepThread(store, thread);
}

/** Deletes one entry. */
export const remove = (store: Store, id: string): Promise<undefined> =>
  store.transaction('rw', touched(store), async () => {
    await forget(store, await store.entries.where({ id }).toArray());
    return undefined;
  });

/** Deletes what was written and read on one day; of days whose entries are gone only the whole week can go. */
export const removeDay = (store: Store, day: string): Promise<undefined> =>
  store.transaction('rw', touched(store), async () => {
    const week = weekOf({ at: Date.parse(day), offset: 0 });
    await forget(
      store,
      await store.entries
        .where({ week })
        .filter((row) => dateOf(row) === day)
        .toArray(),
    );
    await store.threads.where({ day }).delete();
    await store.readingDays.delete(day);
    return undefined;
  });

/** Deletes everything of a week, archives included. */
export const removeWeek = (store: Store, week: WeekId): Promise<undefined> =>
  store.transaction('rw', touched(store), async () => {
    await forget(store, await store.entries.where({ week }).toArray());
    await store.rollUps.where({ week }).delete();
    for (const days of [store.threads, store.readingDays])
      await days.where('day').between(week, shiftWeek(week, 1)).delete();
    return undefined;
  });
