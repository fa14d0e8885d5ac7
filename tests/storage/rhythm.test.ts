import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadWeek } from '@/entrypoints/popup/load-week';
import { shiftWeek, weekOf } from '@/lib/habits/calendar';
import { type Figures, noFigures } from '@/lib/habits/figures';
import { defaultSettings } from '@/lib/policy/settings';
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
const summary = async () => (await loadWeek(log, week, entry.at, defaultSettings))!;

it('the dot of a week and its sentence rest on the same account: the fuller one', async () => {
  await log.put(entry);
  got(await log.importWeeks([{ source: 'x', rollUps: [archive(week, { answers: 30, sends: 30 })] }]));
  const { rhythm } = await summary();
  expect(rhythm.at(-1)).toBe('exchange');
  // Now Parley itself saw more than the archive tells: its account holds, and in it nobody was answered.
  for (let count = 0; count < 2; count += 1) await log.put(makeEntry({ id: crypto.randomUUID() }));
  got(await log.importWeeks([{ source: 'x', rollUps: [archive(week, { answers: 1, sends: 1 })] }]));
  expect((await summary()).rhythm.at(-1)).toBe('none');
});

it('a week that only an archive tells of has its dot, and one of which nothing tells has none', async () => {
  const before = shiftWeek(week, -2);
  got(await log.importWeeks([{ source: 'x', rollUps: [archive(before, { answers: 3, sends: 3 })] }]));
  expect((await summary()).rhythm.slice(-3)).toEqual(['exchange', 'none', 'none']);
});

it('of questions open for long the newest are read, so many as were asked for', async () => {
  const ago = (days: number) => ({ at: entry.at - days * 86_400_000, features: oneQuestion });
  const [oldest, old, recent] = [makeEntry(ago(90)), makeEntry(ago(60)), makeEntry(ago(20))];
  for (const one of [oldest, old, recent, makeEntry({ at: ago(70).at })]) await log.put(one);
  const waiting = async (older?: number) =>
    (await loadWeek(log, week, entry.at, defaultSettings, older))?.waiting.map(({ id }) => id);
  expect(await waiting(1)).toEqual([recent.id, old.id]);
  expect(await waiting()).toEqual([recent.id, old.id, oldest.id]);
});

it('a week spent on pause is no gap, unless somebody was answered in it', async () => {
  const from = Date.parse(shiftWeek(week, -3));
  const settings = { ...defaultSettings, pauses: [{ from, until: from + 21 * 86_400_000 }] };
  await log.put(makeEntry({ kind: 'reply', towards: 'other', at: from + 9 * 86_400_000 }));
  const before = (await loadWeek(log, shiftWeek(week, -1), entry.at, settings))!;
  expect(before.rhythm.slice(-4)).toEqual(['none', 'paused', 'exchange', 'paused']);
  expect(before).toMatchObject({ isPaused: true, isAway: false });
});
