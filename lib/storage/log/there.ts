import { Dexie } from 'dexie';
import type { Everything } from '@/lib/habits/kept';
import type { Store } from '../store';

/** A log of which nothing is kept. */
export const nothing = (): Everything => ({ entries: [], rollUps: [], threads: [], readingDays: [] });

// A name that nothing is ever kept under. To ask after the real one would be to open and, finding nothing, to delete it: by then
// somebody else may have made it.
const probe = 'parley-probe';

/** Where the name is not listed the browser is asked for another, so that a refusal stays one. */
async function isThere(store: Store): Promise<boolean> {
  if (store.isOpen() || (await Dexie.getDatabaseNames()).includes(store.name)) return true;
  await Dexie.exists(probe);
  return false;
}

/** Reads the log; `empty` where there is no database, because opening it would make one, and it may have been deleted. */
export async function ifThere<T>(store: Store, empty: T, read: () => PromiseLike<T>): Promise<T> {
  return (await isThere(store)) ? read() : empty;
}
