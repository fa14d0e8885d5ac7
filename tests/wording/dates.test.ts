import { expect, it } from 'vitest';
import { formatDay, formatMoment, formatWeekday, formatWeekdayShort, noonOf } from '@/lib/wording/dates';

it('names days in the locale', () => {
  const monday = noonOf('2026-11-16');
  expect(formatDay(monday, 'fr-FR')).toBe('16 novembre');
  expect(formatDay(monday, 'en-GB')).toBe('16 November');
  expect(formatDay(monday, 'en-US')).toBe('November 16');
  expect(formatWeekday(noonOf('2026-11-16', 3), 'fr-FR')).toBe('Jeudi');
  expect([0, 1, 2, 3, 4, 5, 6].map((day) => formatWeekdayShort(noonOf('2026-11-16', day), 'fr-FR'))).toEqual([
    'lu',
    'ma',
    'me',
    'je',
    've',
    'sa',
    'di',
  ]);
});

it('writes the first of a month as French does', () => {
  expect(formatDay(noonOf('2026-06-01'), 'fr-FR')).toBe('1er juin');
  expect(formatDay(noonOf('2026-06-11'), 'fr-FR')).toBe('11 juin');
});

it('keeps the seven days apart across a change of clock', () => {
  for (const monday of ['2026-03-23', '2026-10-19', '2026-10-26'])
    expect(new Set([0, 1, 2, 3, 4, 5, 6].map((day) => formatWeekday(noonOf(monday, day), 'en-GB'))).size).toBe(7);
});

it('shows a moment on the clock of its writer', () => {
  const at = Date.UTC(2026, 10, 21, 23, 30);
  expect(formatMoment({ at, offset: 60 }, 'en-GB')).toBe('22 Nov 2026, 00:30');
  expect(formatMoment({ at, offset: -300 }, 'en-GB')).toBe('21 Nov 2026, 18:30');
});
