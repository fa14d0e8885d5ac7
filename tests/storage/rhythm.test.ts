import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadWeek } from '@/entrypoints/popup/load-week';
import { shiftWeek, weekOf } from '@/lib/habits/calendar';
import { type Figures, noFigures } from '@/lib/habits/figures';
import { type Log, openLog } from '@/lib/storage/log';
import { makeEntry } from '../habits/entries';
import { got } from './log-of';

let log: Log;
beforeEach(() => {
  log = openLog();
});
afterEach(async () => {
  await log.deleteAll();
  log.close();
});

const entry = makeEntry();
const week = weekOf(entry);
const archive = (of: string, over: Partial<Figures>) => ({
  source: 'x' as const,
  week: of,
  figures: { ...noFigures(), ...over },
});
const summary = async () => (await loadWeek(log, week, entry.at, { loopLabels: {}, stage: 'none' }))!;

it('the dot of a week and its sentence rest on the same account: the fuller one', async () => {
  await log.put(entry);
  got(await log.importWeeks([{ source: 'x', rollUps: [archive(week, { answers: 30, sends: 30 })] }]));
  const { rhythm } = await summary();
  expect(rhythm.at(-1)).toBe(true);
  // Now Parley itself saw more than the archive tells: its account holds, and in it nobody was answered.
  for (let count = 0; count < 2; count += 1) await log.put(makeEntry({ id: crypto.randomUUID() }));
  got(await log.importWeeks([{ source: 'x', rollUps: [archive(week, { answers: 1, sends: 1 })] }]));
  expect((await summary()).rhythm.at(-1)).toBe(false);
});

it('a week that only an archive tells of has its dot, and one of which nothing tells has none', async () => {
  const before = shiftWeek(week, -2);
  got(await log.importWeeks([{ source: 'x', rollUps: [archive(before, { answers: 3, sends: 3 })] }]));
  expect((await summary()).rhythm.slice(-3)).toEqual([true, false, false]);
});
