import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { weekOf } from '@/lib/habits/calendar';
import { noFigures } from '@/lib/habits/figures';
import { figuresFor } from '@/lib/habits/history';
import { Everything } from '@/lib/habits/kept';
import { type Log, openLog } from '@/lib/storage/log';
import { makeEntry } from '../habits/entries';
import { got } from './log-of';

const day = 86_400_000;
const now = Date.parse('2026-11-18T09:17:31Z');

let log: Log;
beforeEach(() => {
  log = openLog();
});
afterEach(async () => {
  await log.deleteAll();
  log.close();
});

const thread = 'T'.repeat(22);
const everything = async () => got(await log.everything());
const nothing: Everything = { entries: [], rollUps: [], threads: [], readingDays: [] };

async function fill(): Promise<Everything> {
  for (const days of [1, 8, 30, 100]) {
    await log.put(makeEntry({ at: now - days * day, thread }));
    await log.put(makeEntry({ at: now - days * day + 60_000, thread, kind: 'reply', towards: 'other' }));
  }
  await log.addReading('2026-11-17', 5);
  const figures = { ...noFigures(), posts: 3 };
  await log.importWeeks([{ source: 'x', rollUps: [{ source: 'x', week: '2025-01-06', figures }] }]);
  await log.tidy(now, 90);
  return everything();
}

describe('an export', () => {
  it('holds what the schema of exports allows', async () => {
    const kept = await fill();
    expect(Everything.parse(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(kept.entries).toHaveLength(6);
    expect(kept.rollUps).toHaveLength(3);
  });

  it('brings everything back after everything was deleted, and nothing twice', async () => {
    const kept = await fill();
    await log.deleteAll();
    expect(await everything()).toEqual(nothing);
    await log.restore(kept);
    expect(await everything()).toEqual(kept);
    await log.restore(kept);
    await log.tidy(now, 90);
    expect(await everything()).toEqual(kept);
  });

  it('adds to what stands here, and changes nothing of it', async () => {
    const [mine, theirs] = [makeEntry({ outcome: 'probable' }), makeEntry()];
    await log.put(mine);
    await log.closeThread(mine.id, 'done');
    const [waits] = got(await log.threads());
    await log.restore({
      ...nothing,
      entries: [{ ...mine, outcome: 'posted' }, theirs],
      threads: [{ ...waits!, comeBack: 'waits' }],
      readingDays: [{ day: '2026-11-17', minutes: 9 }],
    });
    const after = await everything();
    expect(after.entries).toEqual([mine, theirs]);
    expect(after.threads).toEqual([waits]);
    expect(after.readingDays).toEqual([{ day: '2026-11-17', minutes: 9 }]);
  });

  it('of two accounts of one week the fuller stands', async () => {
    const at = now - 30 * day;
    const week = weekOf({ at, offset: 60 });
    await log.put(makeEntry({ at }));
    const account = (posts: number) => ({ source: 'log' as const, week, figures: { ...noFigures(), posts } });
    await log.restore({ ...nothing, rollUps: [account(0)] });
    expect((await everything()).rollUps.map(({ figures }) => figures.posts)).toEqual([1]);
    await log.restore({ ...nothing, rollUps: [account(5)] });
    await log.restore({ ...nothing, rollUps: [account(2)] });
    const both = (await everything()).rollUps;
    expect(both.map(({ source, figures }) => [source, figures.posts])).toEqual([
      ['brought', 5],
      ['log', 1],
    ]);
    expect(figuresFor(week, [], both).posts).toBe(5);
  });

  it('a fuller account of a week outlives whatever is put right or deleted in it here', async () => {
    const at = now - 30 * day;
    const week = weekOf({ at, offset: 60 });
    const [text, other] = [makeEntry({ at }), makeEntry({ at })];
    for (const entry of [text, other]) await log.put(entry);
    const figures = { ...noFigures(), posts: 5, answers: 12, sends: 17 };
    const file = { ...nothing, rollUps: [{ source: 'log' as const, week, figures }] };
    await log.restore(file);
    const week17 = async () => figuresFor(week, got(await log.all()), got(await log.rollUpsOf([week])));
    for (const change of [
      () => log.setPurpose(text.id, 'own-1'),
      () => log.restate(text.id, 'notSent'),
      () => log.tidy(now, 90),
      () => log.removeDay('2026-10-19'),
      () => log.restore(file),
    ]) {
      await change();
      expect(await week17()).toEqual(figures);
    }
  });

  it('an account that only counts the entries of its file does not stand against what is put right here', async () => {
    const text = makeEntry({ at: now - 30 * day });
    await log.put(text);
    await log.tidy(now, 90);
    const file = await everything();
    await log.restate(text.id, 'notSent');
    await log.restore(file);
    expect((await everything()).rollUps.map(({ figures }) => figures.posts)).toEqual([0]);
  });

  it('brings no entries into a week whose entries are gone', async () => {
    await log.put(makeEntry({ at: now - 100 * day }));
    await log.tidy(now, 90);
    const before = await everything();
    await log.restore({ ...nothing, entries: [makeEntry({ at: now - 100 * day })] });
    expect(await everything()).toEqual(before);
  });
});

describe('deleting', () => {
  it('a day takes its entries and what followed from them', async () => {
    const text = makeEntry({ thread });
    const answer = makeEntry({ thread, kind: 'reply', at: text.at + day, towards: 'other' });
    for (const entry of [text, answer]) await log.put(entry);
    for (const read of ['2026-11-18', '2026-11-19']) await log.addReading(read, 5);
    await log.removeDay('2026-11-19');
    expect((await everything()).entries).toEqual([text]);
    expect((await everything()).readingDays).toEqual([{ day: '2026-11-18', minutes: 5 }]);
    await log.removeDay('2026-11-18');
    expect(await everything()).toEqual(nothing);
  });

  it('a day of a week that is rolled up leaves the rest of it', async () => {
    for (const days of [30, 31]) await log.put(makeEntry({ at: now - days * day }));
    await log.tidy(now, 90);
    await log.removeDay('2026-10-19');
    await log.tidy(now, 90);
    expect((await everything()).rollUps.map(({ figures }) => figures.posts)).toEqual([1]);
  });

  it('a week goes with its figures, also when its entries are gone before, and no other', async () => {
    await fill();
    const week = weekOf({ at: now - 100 * day, offset: 60 });
    await log.removeWeek(week);
    await log.removeWeek('2025-01-06');
    const left = await everything();
    expect(left.rollUps.map((one) => one.week)).toEqual([weekOf({ at: now - 30 * day, offset: 60 })]);
    expect(left.entries).toHaveLength(6);
  });
});
