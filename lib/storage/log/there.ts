import { Dexie } from 'dexie';
import type { Everything } from '@/lib/habits/kept';
import type { Store } from '../store';

/** A log of which nothing is kept. */
export const nothing = (): Everything => ({ entries: [], rollUps: [], threads: [], readingDays: [] });

// Where the name is not listed the browser is asked once more in a way that makes nothing, so that a refusal stays one.
const isThere = async (store: Store): Promise<boolean> =>
  store.isOpen() || (await Dexie.getDatabaseNames()).includes(store.name) || Dexie.exists(store.name);

/** Reads the log; `empty` where there is no database, because opening it would make one, and it may have been deleted. */
export async function ifThere<T>(store: Store, empty: T, read: () => PromiseLike<T>): Promise<T> {
  return (await isThere(store)) ? read() : empty;
}
