import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { type WeekId, weekOf } from '@/lib/habits/calendar';
import type { Entry } from '@/lib/habits/entry';
import type { Figures } from '@/lib/habits/figures';
import { figuresFor } from '@/lib/habits/history';
import type { Everything } from '@/lib/habits/kept';
import { type Log, openLog } from '@/lib/storage/log';
import { type Dice, makeDice } from '@/tools/random/dice';
import { drawEntries } from '../habits/draw-entries';
import { got } from './log-of';

const hour = 3_600_000;
const day = 24 * hour;
const from = Date.parse('2026-09-07T00:00:00Z');
const count = 300;

/** So far apart that the hours of two texts never come near the 48 that M3 asks about, however they are rounded. */
const slot = 9 * hour;

/** Sixteen weeks of entries of every kind, as their pages send them. */
const drawSent = (seed: number): Entry[] =>
  drawEntries({ seed, from, weeks: 1, count }).map(({ followed: _, ...entry }, index) => ({
    ...entry,
    at: from + index * slot + (entry.at % (hour - 2)) + 1,
  }));

/** A log in a database of its own. */
function openAlone(): Log {
  Dexie.dependencies.indexedDB = new IDBFactory();
  return openLog();
}

/** One thing that a person does to what is there, in both logs. */
async function correct(logs: readonly Log[], dice: Dice): Promise<'removed' | undefined> {
  const there = got(await logs[0]!.all());
  const { id } = there[dice(there.length)] ?? {};
  if (!id) return undefined;
  const acts = [
    (log: Log) => log.restate(id, 'notSent'),
    (log: Log) => log.restate(id, 'reply'),
    (log: Log) => log.setPurpose(id, 'own-9'),
    (log: Log) => log.setPurpose(id, undefined),
    (log: Log) => log.remove(id),
  ];
  const which = dice(acts.length);
  for (const log of logs) got(await acts[which]!(log));
  return which === 4 ? 'removed' : undefined;
}

async function accounts(log: Log): Promise<Map<WeekId, Figures>> {
  const { entries, rollUps } = got(await log.everything());
  const weeks = [...new Set([...entries.map(weekOf), ...rollUps.map(({ week }) => week)])].sort();
  const of = (week: WeekId) => entries.filter((entry) => weekOf(entry) === week);
  return new Map(weeks.map((week) => [week, figuresFor(week, of(week), rollUps)]));
}

describe('what is tidied every few nights comes to the same as what never is', () => {
  it.each([
    [21, 90],
    [22, 30],
    [23, 7],
  ])(
    'whatever is put right, deleted or brought again meanwhile (seed %i, %i days)',
    { timeout: 120_000 },
    async (seed, retention) => {
      const sent = drawSent(seed);
      const dice = makeDice(seed);
      const logs = [openAlone(), openAlone()] as const;
      const [tidied, raw] = logs;
      for (const log of logs) got(await log.count());
      let saved: Everything | undefined;
      let taken = 0;
      for (let now = from; now < from + count * slot + 40 * day; now += 65 * hour) {
        for (; taken < count && sent[taken]!.at <= now; taken += 1)
          for (const log of logs) got(await log.put(sent[taken]!));
        // What was removed since would come back with it.
        if (dice(2) === 0 && (await correct(logs, dice)) === 'removed') saved = undefined;
        got(await tidied.tidy(now, retention));
        got(await raw.settle(now));
        if (saved && dice(4) === 0) got(await tidied.restore(saved));
        if (!saved || dice(6) === 0) saved = got(await tidied.everything());
        const oldest = got(await tidied.all())[0]?.at ?? now;
        expect(oldest).toBeGreaterThan(now - Math.max(retention, 23) * day);
      }
      const [kept, counted] = [await accounts(tidied), await accounts(raw)];
      const empty = [...counted].filter(([week]) => !kept.has(week));
      expect(empty.map(([, { sends, seconds }]) => [sends, seconds])).toEqual(empty.map(() => [0, 0]));
      for (const [week, figures] of kept) expect(figures, week).toEqual(counted.get(week));
      expect(kept.size).toBeGreaterThan(14);
      expect(got(await tidied.count())).toBeLessThan(got(await raw.count()) * 0.8);
      for (const log of logs) log.close();
    },
  );
});
