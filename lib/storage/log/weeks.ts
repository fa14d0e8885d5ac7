import { Dexie } from 'dexie';
import type { RollUp, Source } from '@/lib/habits/kept';
import { type Taken, takeWeeks } from '@/lib/habits/take-weeks';
import type { Store } from '../store';

/** The weeks of the archive of one site. */
export interface Brought {
  source: Exclude<Source, 'log' | 'brought'>;
  rollUps: readonly RollUp[];
}

async function take({ rollUps: stored }: Store, { source, rollUps }: Brought): Promise<Taken> {
  const held = stored.where('[source+week]').between([source, Dexie.minKey], [source, Dexie.maxKey]);
  const { taken, weeks } = takeWeeks(await held.toArray(), rollUps);
  if (taken === 'replaced') await held.delete();
  if (taken !== 'stays') await stored.bulkPut(weeks.map((one) => ({ ...one, source })));
  return taken;
}

/** Takes the weeks of archives, all of them or none; for each in its turn, what became of them. */
export const importWeeks = (store: Store, all: readonly Brought[]): Promise<Taken[]> =>
  store.transaction('rw', store.rollUps, async () => {
    const taken: Taken[] = [];
    for (const one of all) taken.push(await take(store, one));
    return taken;
  });

const dayLong = 24 * 60;

/** Adds minutes of reading to a day. */
export const addReading = (store: Store, day: string, minutes: number): Promise<undefined> =>
  store.transaction('rw', store.readingDays, async () => {
    const known = await store.readingDays.get(day);
    await store.readingDays.put({ day, minutes: Math.min(dayLong, (known?.minutes ?? 0) + minutes) });
    return undefined;
  });
