import { describe, expect, it } from 'vitest';
import { mostPauses, pausedWeeks, pausesAfter } from '@/lib/habits/pauses';

const day = 24 * 3_600_000;
const at = (date: string, hour = 9) => new Date(2026, 10, Number(date), hour).getTime();

describe('the pauses that are remembered', () => {
  it('begin with the first of several in a row, and end when the person resumes', () => {
    const hour = pausesAfter([], at('16', 10), at('16'));
    const open = pausesAfter(hour, Number.MAX_SAFE_INTEGER, at('16') + 60_000);
    expect(open).toEqual([{ from: at('16'), until: Number.MAX_SAFE_INTEGER }]);
    expect(pausesAfter(open, 0, at('30'))).toEqual([{ from: at('16'), until: at('30') }]);
  });

  it('are those of a day and more', () => {
    expect(pausesAfter(pausesAfter([], at('16', 10), at('16')), 0, at('16') + 60_000)).toEqual([]);
    const lunch = pausesAfter([], at('16', 13), at('16', 12));
    expect(pausesAfter(lunch, at('18', 10), at('18'))).toEqual([{ from: at('18'), until: at('18', 10) }]);
  });

  it('are not more than may be stored, the newest', () => {
    const many = Array.from({ length: mostPauses }, (_, n) => ({ from: n * 3 * day, until: n * 3 * day + day }));
    const after = pausesAfter(many, at('20'), at('16'));
    expect([after.length, after.at(-1)]).toEqual([mostPauses, { from: at('16'), until: at('20') }]);
  });
});

describe('a week on pause', () => {
  const weeks = ['2026-11-09', '2026-11-16', '2026-11-23'];

  it.each([
    ['from Friday evening to a Monday morning', [{ from: at('13', 18), until: at('23', 8) }], ['2026-11-16']],
    ['from its Monday morning', [{ from: at('16', 9), until: at('22', 20) }], ['2026-11-16']],
    [
      'in two pauses',
      [
        { from: at('14'), until: at('18') },
        { from: at('18', 11), until: at('24') },
      ],
      ['2026-11-16'],
    ],
    ['without an end', [{ from: at('14'), until: Number.MAX_SAFE_INTEGER }], ['2026-11-16', '2026-11-23']],
  ])('%s', (_, pauses, paused) => {
    expect(pausedWeeks(weeks, pauses)).toEqual(paused);
  });

  it.each([
    ['one day short', [{ from: at('17', 13), until: at('23') }]],
    ['an hour each day', [16, 17, 18, 19, 20, 21, 22].map((n) => ({ from: at(`${n}`, 9), until: at(`${n}`, 10) }))],
    ['none', []],
  ])('is none: %s', (_, pauses) => {
    expect(pausedWeeks(weeks, pauses)).toEqual([]);
  });
});
