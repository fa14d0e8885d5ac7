import { afterEach, describe, expect, it } from 'vitest';
import { dayOf, onThisClock, shiftWeek, weekOf, weeksBetween } from '@/lib/habits/calendar';

const at = (utc: string, offset: number) => ({ at: Date.parse(utc), offset });

describe('a week runs from Monday to Sunday on the clock of its writer', () => {
  it.each([
    ['Sunday 23:59 in Paris', at('2026-11-22T22:59:00Z', 60), '2026-11-16', 6],
    ['Monday 00:01 in Paris', at('2026-11-22T23:01:00Z', 60), '2026-11-23', 0],
    ['the same moment in New York is still Sunday', at('2026-11-22T23:01:00Z', -300), '2026-11-16', 6],
    ['and in Tokyo it was Monday for long', at('2026-11-22T23:01:00Z', 540), '2026-11-23', 0],
    ['fourteen hours ahead', at('2026-11-22T10:00:00Z', 840), '2026-11-23', 0],
    ['half an hour more than UTC+5', at('2026-11-22T18:29:00Z', 330), '2026-11-16', 6],
    ['the last day of a year', at('2026-12-31T12:00:00Z', 60), '2026-12-28', 3],
    ['the first day of the next', at('2027-01-01T12:00:00Z', 60), '2026-12-28', 4],
  ])('%s', (_, moment, week, day) => {
    expect(weekOf(moment)).toBe(week);
    expect(dayOf(moment)).toBe(day);
  });

  it('keeps a day together on which the clocks change', () => {
    // In Paris 2026-10-25 has 25 hours: 01:30 summer time and 23:30 winter time are the same Sunday.
    expect(weekOf(at('2026-10-24T23:30:00Z', 120))).toBe('2026-10-19');
    expect(dayOf(at('2026-10-24T23:30:00Z', 120))).toBe(6);
    expect(weekOf(at('2026-10-25T22:30:00Z', 60))).toBe('2026-10-19');
    // 22:30 UTC would be Monday 00:30 on the clock of the day before.
    expect(weekOf(at('2026-10-25T22:30:00Z', 120))).toBe('2026-10-26');
  });
});

describe('the clock of this computer', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('gives the difference that held at the moment itself', () => {
    process.env.TZ = 'Europe/Paris';
    expect(onThisClock(Date.parse('2026-07-01T12:00:00Z')).offset).toBe(120);
    expect(onThisClock(Date.parse('2026-11-18T12:00:00Z')).offset).toBe(60);
    process.env.TZ = 'America/New_York';
    expect(onThisClock(Date.parse('2026-11-18T12:00:00Z')).offset).toBe(-300);
  });
});

describe('weeks in a row', () => {
  it('walks over years and clock changes', () => {
    expect(shiftWeek('2026-12-28', 1)).toBe('2027-01-04');
    expect(shiftWeek('2026-03-30', -1)).toBe('2026-03-23');
    expect(weeksBetween('2026-10-19', '2026-11-09')).toEqual(['2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09']);
  });

  it('is the current week alone without a log, or when the log is ahead of the clock', () => {
    expect(weeksBetween(undefined, '2026-11-16')).toEqual(['2026-11-16']);
    expect(weeksBetween('2026-12-07', '2026-11-16')).toEqual(['2026-11-16']);
  });
});
