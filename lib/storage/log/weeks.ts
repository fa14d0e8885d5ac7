import { Dexie } from 'dexie';
import type { RollUp, Source } from '@/lib/habits/kept';
import type { Store } from '../store';

/** Puts the weeks of an archive in the place of those that came from it before, all of them or none. */
export const importWeeks = (
  store: Store,
  source: Exclude<Source, 'log'>,
  rollUps: readonly RollUp[],
): Promise<undefined> =>
  store.transaction('rw', store.rollUps, async () => {
    await store.rollUps.where('[source+week]').between([source, Dexie.minKey], [source, Dexie.maxKey]).delete();
    await store.rollUps.bulkPut(rollUps.map((one) => ({ ...one, source })));
    return undefined;
  });

const dayLong = 24 * 60;

/** Adds minutes of reading to a day. */
export const addReading = (store: Store, day: string, minutes: number): Promise<undefined> =>
  store.transaction('rw', store.readingDays, async () => {
    const known = await store.readingDays.get(day);
    await store.readingDays.put({ day, minutes: Math.min(dayLong, (known?.minutes ?? 0) + minutes) });
    return undefined;
  });
