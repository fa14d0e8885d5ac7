import { afterEach, beforeEach, expect, it } from 'vitest';
import { noFigures } from '@/lib/habits/figures';
import type { RollUp, Source } from '@/lib/habits/kept';
import { type Log, openLog } from '@/lib/storage/log';
import { got } from './log-of';

let log: Log;
beforeEach(() => {
  log = openLog();
});
afterEach(async () => {
  await log.deleteAll();
  log.close();
});

const rollUp = (source: Source, week: string, posts: number): RollUp => ({
  source,
  week,
  figures: { ...noFigures(), posts },
});
const importWeeks = (source: 'x' | 'linkedin', weeks: RollUp[]) => log.importWeeks([{ source, rollUps: weeks }]);
const rollUps = async () => got(await log.rollUps());

it('the same archive twice adds nothing', async () => {
  const weeks = [rollUp('x', '2025-01-06', 3), rollUp('x', '2025-01-13', 1)];
  await importWeeks('x', weeks);
  await importWeeks('x', weeks);
  expect(await rollUps()).toEqual(weeks);
});

it('a newer archive stands in the place of the one before, beside other sources', async () => {
  await importWeeks('x', [rollUp('x', '2025-01-06', 3), rollUp('x', '2025-01-13', 1)]);
  await importWeeks('linkedin', [rollUp('linkedin', '2025-01-13', 7)]);
  await importWeeks('x', [rollUp('x', '2025-01-13', 2)]);
  expect(await rollUps()).toEqual(
    expect.arrayContaining([rollUp('linkedin', '2025-01-13', 7), rollUp('x', '2025-01-13', 2)]),
  );
  expect(await rollUps()).toHaveLength(2);
});

it('one broken week, and nothing of the archive is taken', async () => {
  const before = rollUp('x', '2025-01-06', 3);
  await importWeeks('x', [before]);
  const broken = { ...rollUp('x', '2025-01-20', 1), week: undefined as never };
  await expect(importWeeks('x', [rollUp('x', '2025-01-13', 1), broken])).rejects.toThrow();
  expect(await rollUps()).toEqual([before]);
});

it('two archives, one of them broken, and nothing of either is taken', async () => {
  const whole = { source: 'linkedin', rollUps: [rollUp('linkedin', '2025-01-13', 7)] } as const;
  const broken = { source: 'x', rollUps: [{ ...rollUp('x', '2025-01-20', 1), week: undefined as never }] } as const;
  await expect(log.importWeeks([whole, broken])).rejects.toThrow();
  expect(await rollUps()).toEqual([]);
});

it('the file of comments after the file of posts leaves the posts where they are', async () => {
  const comments: RollUp = { source: 'linkedin', week: '2025-01-06', figures: { ...noFigures(), answers: 4 } };
  await importWeeks('linkedin', [rollUp('linkedin', '2025-01-06', 3), rollUp('linkedin', '2025-01-13', 1)]);
  expect(got(await importWeeks('linkedin', [comments]))).toEqual(['added']);
  // The same file once more: nobody can tell what of it stands there already.
  expect(got(await importWeeks('linkedin', [comments]))).toEqual(['stays']);
  expect((await rollUps()).map(({ week, figures: { posts, answers } }) => [week, posts, answers])).toEqual([
    ['2025-01-06', 3, 4],
    ['2025-01-13', 1, 0],
  ]);
});

it('minutes of reading add up by day', async () => {
  await log.addReading('2026-11-18', 4);
  await log.addReading('2026-11-18', 3);
  await log.addReading('2026-11-17', 1);
  expect(got(await log.readingDays())).toEqual([
    { day: '2026-11-17', minutes: 1 },
    { day: '2026-11-18', minutes: 7 },
  ]);
});
