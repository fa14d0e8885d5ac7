import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { weekOf } from '@/lib/habits/calendar';
import { figuresOf } from '@/lib/habits/figures-of';
import { rounded } from '@/lib/habits/roll-up';
import { type Log, openLog } from '@/lib/storage/log';
import { makeEntry, oneQuestion } from '../habits/entries';
import { got } from './log-of';

const day = 86_400_000;
const now = Date.parse('2026-11-18T09:17:31Z');

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
const rollUps = async () => got(await log.rollUps());
const ago = (days: number, change = {}) => makeEntry({ at: now - days * day, ...change });
const keep = async (...entries: ReturnType<typeof ago>[]) => {
  for (const entry of entries) await log.put(entry);
};

describe('a week that can no longer change', () => {
  it('is rolled up once its time has come, and its entries stay for their time', async () => {
    const [old, young] = [ago(30), ago(15)];
    await keep(old, young);
    await log.tidy(now, 90);
    const week = weekOf(old);
    expect(await rollUps()).toEqual([{ source: 'log', week, figures: figuresOf([rounded(old)], week) }]);
    expect((await all()).map(({ id }) => id)).toEqual([old.id, young.id]);
  });

  it('is counted anew when one of its entries is corrected', async () => {
    const [one, other] = [ago(30), ago(30)];
    await keep(one, other);
    await log.tidy(now, 90);
    await log.restate(one.id, 'notSent');
    expect(await rollUps()).toEqual([]);
    await log.tidy(now, 90);
    expect((await rollUps()).map(({ figures }) => figures.posts)).toEqual([1]);
  });

  it('is let go whole, before anything in it is too old, and its figures stay', async () => {
    await keep(ago(91), ago(88), ago(70));
    await log.tidy(now, 90);
    expect(await all()).toHaveLength(1);
    expect((await rollUps()).map(({ figures }) => figures.posts)).toEqual([2, 1]);
    await log.tidy(now + 30 * day, 90);
    expect(await all()).toHaveLength(0);
    expect((await rollUps()).map(({ figures }) => figures.posts)).toEqual([2, 1]);
  });

  it('takes nothing more once its entries are gone', async () => {
    await keep(ago(100));
    await log.tidy(now, 90);
    await keep(ago(100));
    expect(await all()).toEqual([]);
    expect(await rollUps()).toHaveLength(1);
  });

  it('is not let go before its figures stand', async () => {
    await keep(ago(100));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await log.tidy(now, 90)).toEqual({ failure: 'full' });
    vi.restoreAllMocks();
    expect(await all()).toHaveLength(1);
  });

  it('does not wait for a page that is long gone', async () => {
    await keep(ago(30, { outcome: 'pending' }));
    await log.tidy(now, 90);
    expect((await rollUps()).map(({ figures }) => figures.posts)).toEqual([1]);
  });
});

describe('times', () => {
  it('are kept to the hour after a week, and no sooner', async () => {
    const [old, young] = [ago(7.01), ago(6.9)];
    await keep(old, young);
    await log.tidy(now, 90);
    expect(await all()).toEqual([rounded(old), young]);
    expect(rounded(old).at).not.toBe(old.at);
    await log.tidy(now, 90);
    expect(await all()).toEqual([rounded(old), young]);
  });

  it('leave what was followed as it is', async () => {
    const thread = 'T'.repeat(22);
    const at = Date.parse('2026-11-10T09:40:00Z');
    const text = makeEntry({ at, thread });
    await keep(text, makeEntry({ at: at + 2 * day - 20 * 60_000, thread, kind: 'reply', towards: 'other' }));
    await log.tidy(at + 8 * day, 90);
    expect((await all()).map((one) => new Date(one.at).getUTCMinutes())).toEqual([0, 20]);
    await log.setPurpose(text.id, 'own-1');
    expect((await all())[0]).toMatchObject({ id: text.id, followed: true });
  });
});

describe('beside the entries', () => {
  it('open questions stay, and what is closed or read goes with its time', async () => {
    const asks = { features: oneQuestion };
    const [open, dropped, told] = [ago(120, asks), ago(120, asks), ago(27)];
    await keep(open, dropped, told);
    await log.closeThread(dropped.id, 'dropped');
    for (const days of ['2026-08-19', '2026-08-20', '2026-11-17']) await log.addReading(days, 5);
    await log.tidy(now, 7);
    expect(got(await log.openBefore('2026-11-10', 5)).map(({ id }) => id)).toEqual([open.id]);
    expect(got(await log.threads()).map(({ id }) => id)).toEqual([open.id, told.id]);
    expect(got(await log.readingDays()).map((one) => one.day)).toEqual(['2026-08-20', '2026-11-17']);
  });
});
