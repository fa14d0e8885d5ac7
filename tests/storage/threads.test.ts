import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/habits/entry';
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

const hour = 3_600_000;
const thread = 'T'.repeat(22);
const post = () => makeEntry({ thread });
const answerTo = ({ at }: Entry, change: Partial<Entry> = {}) =>
  makeEntry({ kind: 'reply', thread, towards: 'other', at: at + hour, ...change });
const entry = async (id: string) => got(await log.all()).find((one) => one.id === id);
const threads = async () => got(await log.threads());

describe('an answer under an own text', () => {
  it.each(['in order', 'the answer first'])('is kept with the text: %s', async (order) => {
    const text = post();
    const both = [text, answerTo(text)];
    for (const one of order === 'in order' ? both : both.toReversed()) await log.put(one);
    expect(await entry(text.id)).toEqual({ ...text, followed: true });
    expect(await threads()).toMatchObject([{ id: text.id, comeBack: 'done' }]);
  });

  it('is taken back with the answer', async () => {
    const text = post();
    const answer = answerTo(text);
    for (const one of [text, answer]) await log.put(one);
    await log.restate(answer.id, 'notSent');
    expect(await entry(text.id)).toEqual(text);
    expect(await entry(answer.id)).not.toHaveProperty('thread');
  });

  it('stays when the page tells of the text once more', async () => {
    const text = { ...post(), outcome: 'probable' as const };
    for (const one of [text, answerTo(text)]) await log.put(one);
    await log.setPurpose(text.id, 'own-1');
    await log.put({ ...text, outcome: 'posted' });
    expect(await entry(text.id)).toEqual({ ...text, outcome: 'posted', followed: true, purpose: 'own-1' });
  });
});

describe('what there is to come back to', () => {
  it('begins when the text is out, also when nobody says so', async () => {
    const pending = makeEntry({ outcome: 'pending' });
    await log.put(pending);
    expect(await threads()).toEqual([]);
    await log.settle(pending.at + 2 * hour);
    expect(await threads()).toMatchObject([{ id: pending.id, comeBack: 'waits' }]);
  });

  it('ends by one tap, and a text told of again does not begin it anew', async () => {
    const text = makeEntry({ outcome: 'probable' });
    await log.put(text);
    await log.closeThread(text.id, 'done');
    await log.closeThread(text.id, 'dropped');
    await log.put({ ...text, outcome: 'posted' });
    expect(await threads()).toMatchObject([{ comeBack: 'done', question: 'dropped' }]);
  });

  it.each(['notSent', 'reply'] as const)('goes with a text that is none: %s', async (as) => {
    const text = makeEntry();
    await log.put(text);
    await log.restate(text.id, as);
    expect(await threads()).toEqual([]);
  });

  it('goes with a text that is deleted', async () => {
    const text = makeEntry();
    await log.put(text);
    await log.remove(text.id);
    expect(await threads()).toEqual([]);
  });

  it('carries the purpose, until it is untied', async () => {
    const text = makeEntry();
    await log.put(text);
    await log.setPurpose(text.id, 'own-2');
    expect([await entry(text.id), ...(await threads())]).toMatchObject([{ purpose: 'own-2' }, { purpose: 'own-2' }]);
    await log.setPurpose(text.id, undefined);
    expect([await entry(text.id), ...(await threads())].some((one) => one && 'purpose' in one)).toBe(false);
  });
});

describe('"this was a reply"', () => {
  it('stays so, whatever the page still sends', async () => {
    const text = makeEntry({ outcome: 'probable' });
    await log.put(text);
    await log.restate(text.id, 'reply');
    await log.put({ ...text, outcome: 'posted' });
    expect(await entry(text.id)).toMatchObject({ kind: 'reply', towards: 'other', outcome: 'posted' });
  });

  it('leaves alone what was not sent', async () => {
    const draft = makeEntry({ outcome: 'draft' });
    await log.put(draft);
    await log.restate(draft.id, 'reply');
    expect(await entry(draft.id)).toEqual(draft);
  });
});

describe('listening before a text', () => {
  const listened = async (before: () => Promise<unknown>, reads = true) => {
    await before();
    const text = makeEntry();
    await log.put(text, { reads });
    return (await entry(text.id))?.listened;
  };

  it('is not told while reading is not kept', async () => {
    expect(await listened(() => log.addReading('2026-11-17', 10), false)).toBeUndefined();
  });

  it('is a day with two minutes, or an answer to somebody', async () => {
    expect(await listened(async () => {})).toBe(false);
    expect(await listened(() => log.addReading('2026-11-17', 1))).toBe(false);
    expect(await listened(() => log.addReading('2026-11-15', 9))).toBe(false);
    const toSelf = answerTo(makeEntry(), { at: makeEntry().at - hour, towards: 'self' });
    expect(await listened(() => log.put(toSelf))).toBe(false);
    expect(await listened(() => log.addReading('2026-11-17', 1))).toBe(true);
  });

  it('an answer to somebody is listening, too', async () => {
    expect(await listened(() => log.put(answerTo(makeEntry(), { at: makeEntry().at - 47 * hour })))).toBe(true);
  });
});
