import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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

const all = async () => got(await log.all());

describe('correcting', () => {
  it('"this was not sent" stands against whatever the page still sends', async () => {
    const entry = makeEntry({ outcome: 'probable' });
    await log.put(entry);
    await log.restate(entry.id, 'notSent');
    await log.put(entry);
    await log.put({ ...entry, outcome: 'posted' });
    expect((await all()).map(({ outcome }) => outcome)).toEqual(['cancelled']);
  });

  it('leaves drafts and unknown ids alone', async () => {
    const draft = makeEntry({ outcome: 'draft' });
    await log.put(draft);
    await log.restate(draft.id, 'notSent');
    await log.restate(makeEntry().id, 'notSent');
    expect(await all()).toEqual([draft]);
  });

  it.each(['removed', 'its day removed', 'everything deleted'])(
    'stays deleted, whatever its page still says: %s',
    async (how) => {
      const entry = makeEntry({ outcome: 'pending' });
      await log.put(entry);
      if (how === 'removed') await log.remove(entry.id);
      else if (how === 'its day removed') await log.removeDay('2026-11-18');
      else await log.deleteAll();
      expect(await log.put({ ...entry, outcome: 'posted' }, { again: true })).toEqual({ value: undefined });
      expect(await all()).toEqual([]);
      expect(await Dexie.exists('parley')).toBe(how !== 'everything deleted');
    },
  );

  it('removes one', async () => {
    const [one, other] = [makeEntry(), makeEntry()];
    await log.put(one);
    await log.put(other);
    await log.remove(one.id);
    expect(await all()).toEqual([other]);
  });
});
