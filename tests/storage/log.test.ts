import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Log, openLog } from '@/lib/storage/log';
import { makeEntry, oneQuestion } from '../habits/entries';
import { got } from './log-of';

let log: Log;
beforeEach(() => {
  log = openLog();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await log.deleteAll();
  log.close();
});

const all = async () => got(await log.all());
const at = Date.parse('2026-11-18T09:00:00Z');

describe('keeping an entry', () => {
  it('gives back exactly what was kept', async () => {
    const entry = makeEntry({ language: 'fr', balance: 'talks', applied: [{ rule: 'jargon', size: 'trim' }] });
    await log.put(entry);
    expect(await all()).toEqual([entry]);
  });

  it('keeps it once, however often and in whatever order it comes', async () => {
    const posted = makeEntry();
    const pending = { ...posted, outcome: 'pending' as const };
    for (const entry of [pending, pending, posted, pending, posted]) await log.put(entry);
    expect(await all()).toEqual([posted]);
    await Promise.all([pending, posted, pending].map((entry) => log.put(entry)));
    expect(await all()).toEqual([posted]);
  });

  it('forgets the counts of what was not published', async () => {
    const pending = makeEntry({ outcome: 'pending', features: oneQuestion, balance: 'opens' });
    await log.put(pending);
    await log.put({ ...pending, outcome: 'cancelled' });
    expect((await all())[0]).not.toHaveProperty('features');
    expect((await all())[0]).not.toHaveProperty('balance');
  });
});

describe('reading', () => {
  it('lists one week, oldest first, by the writer’s calendar', async () => {
    const late = makeEntry({ at: Date.parse('2026-11-22T22:59:00Z') });
    const early = makeEntry({ at: Date.parse('2026-11-16T08:00:00Z') });
    const next = makeEntry({ at: Date.parse('2026-11-22T23:01:00Z') });
    for (const entry of [late, next, early]) await log.put(entry);
    expect(got(await log.week('2026-11-16'))).toEqual([early, late]);
    expect(got(await log.week('2026-11-23'))).toEqual([next]);
    expect(got(await log.firstWeek())).toBe('2026-11-16');
    expect(got(await log.lastWeek('2026-11-15'))).toBeUndefined();
    expect(got(await log.lastWeek('2027-01-04'))).toBe('2026-11-23');
    expect(got(await log.count())).toBe(3);
  });

  it('an empty log has no first week', async () => {
    expect(got(await log.firstWeek())).toBeUndefined();
    expect(got(await log.week('2026-11-16'))).toEqual([]);
  });
});

describe('deleting everything', () => {
  it('deletes the database itself, and starts anew', async () => {
    await log.put(makeEntry());
    expect(await Dexie.exists('parley')).toBe(true);
    await log.deleteAll();
    expect(await Dexie.exists('parley')).toBe(false);
    const entry = makeEntry();
    await log.put(entry);
    expect(await all()).toEqual([entry]);
  });

  it('is not undone by whoever looks, settles or tidies', async () => {
    await log.put(makeEntry());
    await log.deleteAll();
    expect(await all()).toEqual([]);
    expect(await log.everything()).toEqual({ value: { entries: [], rollUps: [], threads: [], readingDays: [] } });
    expect(await log.settle(at)).toEqual({ value: 0 });
    expect(await log.tidy(at, 90)).toEqual({ value: undefined });
    expect(await Dexie.exists('parley')).toBe(false);
  });

  it('leaves what begins anew alone: whoever looks has nothing of that name deleted', async () => {
    const other = openLog();
    await log.deleteAll();
    const deletes = vi.spyOn(IDBFactory.prototype, 'deleteDatabase');
    const looks = [() => other.all(), () => other.everything(), () => other.settle(at), () => other.tidy(at, 90)];
    for (const look of looks) await look();
    expect(deletes.mock.calls.map(([name]) => name)).not.toContain('parley');
    const entry = makeEntry();
    await Promise.all([log.put(entry), ...looks.map((look) => look())]);
    expect(await all()).toEqual([entry]);
    other.close();
  });

  it('works while another page has the log open, which then starts anew too', async () => {
    const other = openLog();
    await other.put(makeEntry());
    expect(await log.deleteAll()).toEqual({ value: undefined });
    expect(await other.all()).toEqual({ value: [] });
    await other.deleteAll();
    other.close();
  });
});

describe('a browser that refuses', () => {
  const refuse = (error: Error) =>
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw error;
    });

  it.each([
    ['QuotaExceededError', 'full'],
    ['InvalidStateError', 'unavailable'],
    ['SecurityError', 'unavailable'],
    ['UnknownError', 'unavailable'],
  ])('%s is one value, not an exception', async (name, failure) => {
    refuse(new DOMException('no', name));
    expect(await log.put(makeEntry())).toEqual({ failure });
    expect(await log.week('2026-11-16')).toEqual({ failure });
    expect(await log.settle(at)).toEqual({ failure });
  });

  it('a full disk during a write is one too', async () => {
    await log.put(makeEntry());
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await log.put(makeEntry())).toEqual({ failure: 'full' });
    vi.restoreAllMocks();
    expect(got(await log.count())).toBe(1);
  });

  it('comes back', async () => {
    refuse(new DOMException('no', 'UnknownError'));
    expect(await log.put(makeEntry())).toEqual({ failure: 'unavailable' });
    vi.restoreAllMocks();
    expect(await log.put(makeEntry())).toEqual({ value: undefined });
  });

  it('but a bug of ours is thrown', async () => {
    await expect(log.put({ ...makeEntry(), at: Number.NaN })).rejects.toThrow(RangeError);
    await expect(log.remove(Number.NaN as never)).rejects.toThrow();
  });
});
