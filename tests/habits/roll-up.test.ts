import { describe, expect, it } from 'vitest';
import { dateOf, hourOf, weekOf } from '@/lib/habits/calendar';
import { figuresByWeek } from '@/lib/habits/figures-of';
import { expired, isFinal, rounded } from '@/lib/habits/roll-up';
import { drawEntries } from './draw-entries';
import { makeEntry } from './entries';

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
