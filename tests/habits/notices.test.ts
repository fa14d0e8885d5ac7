import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comeBackAt, nextReminder } from '@/lib/habits/notices';

// The hours are those of the computer: a zone with daylight saving time, whatever the machine has.
const zone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = 'Europe/Paris';
});
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const at = (text: string) => Date.parse(text);

describe('the next reminder', () => {
  it.each([
    ['later this week', { day: 4, hour: 17 }, '2026-11-18T10:00:00+01:00', '2026-11-20T17:00:00+01:00'],
    ['today', { day: 2, hour: 17 }, '2026-11-18T16:59:59+01:00', '2026-11-18T17:00:00+01:00'],
    ['a week from now', { day: 2, hour: 17 }, '2026-11-18T17:00:00+01:00', '2026-11-25T17:00:00+01:00'],
    ['next Monday', { day: 0, hour: 8 }, '2026-11-22T23:00:00+01:00', '2026-11-23T08:00:00+01:00'],
    [
      'at the same hour after the clocks went back',
      { day: 0, hour: 8 },
      '2026-10-24T12:00:00+02:00',
      '2026-10-26T08:00:00+01:00',
    ],
  ])('%s', (_, reminder, now, next) => {
    expect(nextReminder(reminder, at(now))).toBe(at(next));
  });
});

describe('a text to come back to is spoken of', () => {
  it.each([
    ['three hours later', '2026-11-18T10:00:00+01:00', '2026-11-18T13:00:00+01:00'],
    ['in the morning, after an evening', '2026-11-18T18:00:00+01:00', '2026-11-19T08:00:00+01:00'],
    ['in the morning, after a night', '2026-11-19T02:00:00+01:00', '2026-11-19T08:00:00+01:00'],
  ])('%s', (_, now, then) => {
    expect(comeBackAt(at(now))).toBe(at(then));
  });
});
