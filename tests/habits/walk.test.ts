import { expect, it } from 'vitest';
import { noFigures } from '@/lib/habits/figures';
import { walked } from '@/lib/habits/walk';
import { makeEntry } from './entries';

const rolled = (source: 'log' | 'x', week: string, answers: number) => ({
  source,
  week,
  figures: { ...noFigures(), answers },
});

it('tells every week since the step: from its sums where they are final, else from its entries, silent ones too', () => {
  const weeks = walked('2026-11-02', '2026-11-23', {
    entries: [makeEntry({ kind: 'reply' }), makeEntry({ kind: 'reply', at: Date.parse('2026-11-03T09:00:00Z') })],
    rollUps: [rolled('log', '2026-11-02', 7), rolled('x', '2026-11-09', 50), rolled('log', '2026-10-26', 9)],
    readingDays: [
      { day: '2026-11-16', minutes: 2 },
      { day: '2026-11-22', minutes: 30 },
      { day: '2026-11-23', minutes: 1 },
      { day: '2026-11-01', minutes: 9 },
    ],
  });
  expect(weeks.map(({ week, figures, feedDays }) => [week, figures.answers, feedDays])).toEqual([
    ['2026-11-02', 7, 0],
    ['2026-11-09', 0, 0],
    ['2026-11-16', 1, 2],
    ['2026-11-23', 0, 0],
  ]);
});
