import { describe, expect, it } from 'vitest';
import { dateOf, hourOf, type WeekId, weekOf } from '@/lib/habits/calendar';
import type { Entry } from '@/lib/habits/entry';
import type { Figures } from '@/lib/habits/figures';
import { figuresByWeek, figuresOf } from '@/lib/habits/figures-of';
import { expired, isFinal, rollUp, roundAfter, rounded } from '@/lib/habits/roll-up';
import { drawEntries, weekLength } from './draw-entries';
import { makeEntry } from './entries';

const hour = 3_600_000;
const week = '2026-11-16';

describe('a week is final', () => {
  it('14 whole days after its Sunday, when that holds on every clock', () => {
    expect(isFinal(week, Date.parse('2026-12-07T13:59:59Z'))).toBe(false);
    expect(isFinal(week, Date.parse('2026-12-07T14:00:00Z'))).toBe(true);
  });

  it('only when no clock still has the fourteenth day', () => {
    const now = Date.parse('2026-12-07T13:00:00Z');
    expect(dateOf({ at: now, offset: -840 })).toBe('2026-12-06');
    expect(isFinal(week, now)).toBe(false);
  });
});

describe('retention', () => {
  const weeks = ['2026-08-03', '2026-08-10', '2026-08-17', '2026-11-02'];
  const rolledUp = new Set(weeks);

  it('lets go whole weeks whose Monday is beyond it', () => {
    const now = Date.parse('2026-11-10T12:00:00Z');
    expect(expired(weeks, { now, retentionDays: 90, rolledUp })).toEqual(['2026-08-03', '2026-08-10']);
  });

  it('keeps what is not rolled up, and what may still change, however short it is', () => {
    const now = Date.parse('2026-11-10T12:00:00Z');
    expect(expired(weeks, { now, retentionDays: 90, rolledUp: new Set(['2026-08-10']) })).toEqual(['2026-08-10']);
    expect(expired(weeks, { now, retentionDays: 7, rolledUp })).toEqual(weeks.slice(0, 3));
  });
});

describe('a rounded time', () => {
  it('is the full hour on the clock of its writer', () => {
    const at = Date.parse('2026-11-18T09:47:12Z');
    expect(rounded(makeEntry({ at, offset: 60 })).at).toBe(Date.parse('2026-11-18T09:00:00Z'));
    // 15:17 in Delhi.
    expect(rounded(makeEntry({ at, offset: 330 })).at).toBe(Date.parse('2026-11-18T09:30:00Z'));
  });

  it.each([11, 12, 13])('leaves every figure as it was (seed %i)', (seed) => {
    const entries = drawEntries({ seed, from: Date.parse('2026-10-12T00:00:00Z'), weeks: 4, count: 300 });
    const coarse = entries.map(rounded);
    expect(coarse.map(rounded)).toEqual(coarse);
    expect(coarse.map((entry) => [weekOf(entry), hourOf(entry)])).toEqual(
      entries.map((entry) => [weekOf(entry), hourOf(entry)]),
    );
    expect(coarse.filter((entry, index) => entry.at !== entries[index]?.at).length).toBeGreaterThan(250);
    expect(figuresByWeek(coarse)).toEqual(figuresByWeek(entries));
  });
});

interface Kept {
  entries: readonly Entry[];
  rolledUp: ReadonlyMap<WeekId, Figures>;
}

// One night of the log: what became final is rolled up, what became old is rounded, what is beyond retention goes.
function tidied({ entries, rolledUp }: Kept, now: number, retentionDays: number): Kept {
  const weeks = [...new Set(entries.map(weekOf))];
  const fresh = weeks.filter((one) => isFinal(one, now) && !rolledUp.has(one));
  const all = new Map([...rolledUp, ...fresh.map((one) => [one, rollUp(entries, one).figures] as const)]);
  const gone = expired(weeks, { now, retentionDays, rolledUp: new Set(all.keys()) });
  return {
    entries: entries
      .filter((entry) => !gone.includes(weekOf(entry)))
      .map((entry) => (entry.at < now - roundAfter ? rounded(entry) : entry)),
    rolledUp: all,
  };
}

describe('roll-ups equal a recount', () => {
  it.each([
    [21, 90],
    [22, 30],
    [23, 7],
  ])('of a log that was tidied every few hours over half a year (seed %i, %i days)', (seed, retentionDays) => {
    const from = Date.parse('2026-09-07T00:00:00Z');
    const all = drawEntries({ seed, from, weeks: 26, count: 700 });
    let kept: Kept = { entries: [], rolledUp: new Map() };
    let taken = 0;
    for (let now = from; now < from + 32 * weekLength; now += 17 * hour) {
      const arrived = all.slice(taken).filter(({ at }) => at <= now);
      taken += arrived.length;
      kept = tidied({ ...kept, entries: [...kept.entries, ...arrived] }, now, retentionDays);
      expect(kept.entries.every(({ at }) => at > now - Math.max(retentionDays, 23) * 24 * hour)).toBe(true);
    }
    const raw = figuresByWeek(all);
    expect(raw.size).toBeGreaterThan(25);
    for (const [id, figures] of raw) {
      const still = kept.entries.filter((entry) => weekOf(entry) === id);
      expect(kept.rolledUp.get(id) ?? figuresOf(still, id), id).toEqual(figures);
    }
    expect(kept.rolledUp.size).toBeGreaterThan(25);
    expect(kept.entries.length).toBeLessThan(all.length);
  });
});
