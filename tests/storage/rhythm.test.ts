import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadWeek } from '@/entrypoints/popup/load-week';
import { shiftWeek, weekOf } from '@/lib/habits/calendar';
import { type Figures, noFigures } from '@/lib/habits/figures';
import { type Log, openLog } from '@/lib/storage/log';
import { makeEntry, oneQuestion } from '../habits/entries';
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

it('of questions open for long the newest are read, so many as were asked for', async () => {
  const ago = (days: number) => ({ at: entry.at - days * 86_400_000, features: oneQuestion });
  const [oldest, old, recent] = [makeEntry(ago(90)), makeEntry(ago(60)), makeEntry(ago(20))];
  for (const one of [oldest, old, recent, makeEntry({ at: ago(70).at })]) await log.put(one);
  const waiting = async (older?: number) =>
    (await loadWeek(log, week, entry.at, { loopLabels: {}, stage: 'none' }, older))?.waiting.map(({ id }) => id);
  expect(await waiting(1)).toEqual([recent.id, old.id]);
  expect(await waiting()).toEqual([recent.id, old.id, oldest.id]);
});
