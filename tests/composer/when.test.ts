import { describe, expect, it } from 'vitest';
import { addTime, nextTally } from '@/entrypoints/composer.content/tally';
import { whenOf } from '@/entrypoints/composer.content/when';

const at = new Date(2026, 10, 16, 22, 45).getTime();

describe('when a text is written', () => {
  it('is the hour on this clock, and the time since the first key', () => {
    const tally = nextTally('a', at);
    expect(whenOf(tally, [], at)).toEqual({ hour: 22.75 });
    addTime(tally, at);
    addTime(tally, at + 4_000);
    expect(whenOf(tally, [], at + 10_000)).toEqual({ hour: 22.75, seconds: 10 });
  });

  it('says nothing of haste after a paste', () => {
    const tally = nextTally('a', at);
    addTime(tally, at, 200);
    expect(whenOf(tally, [], at + 10_000)).toEqual({ hour: 22.75 });
  });

  it('tells a quiet period of the organisation, by the day on this clock', () => {
    const periods = [
      { from: '2026-11-01', to: '2026-11-16' },
      { from: '2027-01-01', to: '2027-01-31' },
    ];
    const tally = nextTally('a', at);
    expect(whenOf(tally, periods, at)).toEqual({ hour: 22.75, quietPeriod: true });
    expect(whenOf(tally, periods, at + 2 * 3_600_000)).toEqual({ hour: 0.75 });
  });
});
