import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Entry } from '@/lib/habits/entry';
import { type Log, openLog } from '@/lib/storage/log';
import { settleAfter } from '@/lib/storage/log/keep';
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
const at = Date.parse('2026-11-18T09:00:00Z');
const pending = (more: Partial<Entry> = {}): Entry => makeEntry({ outcome: 'pending', at, ...more });

it('makes old pending entries probable and counts the young ones', async () => {
  const posted = makeEntry({ at: at - 1_000_000 });
  for (const entry of [pending(), pending({ at: at + 1 }), posted]) await log.put(entry);
  expect(got(await log.settle(at + settleAfter))).toBe(2);
  expect(got(await log.settle(at + settleAfter + 1))).toBe(1);
  expect((await all()).map(({ outcome }) => outcome)).toEqual(['posted', 'probable', 'pending']);
  expect(got(await log.settle(at + settleAfter + 2))).toBe(0);
});

it.each([
  [undefined, 'probable'],
  ['there', 'cancelled'],
  ['gone', 'probable'],
] as const)('a composer last seen %s: %s', async (composer, outcome) => {
  const features = {
    words: 9,
    questions: 0,
    openQuestions: 0,
    you: 0,
    mentions: 0,
    names: 0,
    links: 0,
    hashtags: 0,
    emoji: 0,
  };
  const entry = pending({ features });
  await log.put(entry);
  if (composer) await log.put({ ...entry, composer });
  await log.settle(at + 2 * settleAfter);
  const [kept] = await all();
  expect(kept?.outcome).toBe(outcome);
  expect(kept && 'features' in kept).toBe(outcome === 'probable');
});

it.each(['there', 'gone'] as const)('still takes the real outcome of a page that was slow: %s', async (composer) => {
  const entry = pending();
  await log.put({ ...entry, composer });
  await log.settle(at + 10 * settleAfter);
  await log.put(entry);
  expect((await all())[0]?.outcome).not.toBe('pending');
  await log.put({ ...entry, outcome: 'posted' });
  expect(await all()).toEqual([{ ...entry, outcome: 'posted' }]);
});

it('does not take it once the person has said that it was not sent', async () => {
  const entry = pending({ composer: 'there' });
  await log.put(entry);
  await log.restate(entry.id, 'notSent');
  await log.put({ ...entry, outcome: 'posted' });
  expect((await all())[0]?.outcome).toBe('cancelled');
});
