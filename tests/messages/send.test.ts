import { describe, expect, it, vi } from 'vitest';
import { keepSending } from '@/lib/messages/keep-sending';
import { type Answer, type Carrier, send } from '@/lib/messages/send';
import { makeEntry } from '../habits/entries';

const entry = makeEntry();
const stored = { stored: entry.id };

describe('sending once', () => {
  const through = (sendMessage: (message: unknown) => Promise<unknown>) =>
    send('entry.put', entry, () => ({ id: 'ours', sendMessage }));

  it('carries name and request, and gives back the reply', async () => {
    const carry = vi.fn(async () => stored);
    expect(await through(carry)).toEqual(stored);
    expect(carry).toHaveBeenCalledWith({ name: 'entry.put', request: entry });
  });

  it.each([
    ['no reply', async () => undefined],
    ['null for a reply', async () => null],
    ['the background killed meanwhile', async () => Promise.reject(new Error('The message port closed'))],
  ])('%s is no answer', async (_, carry) => {
    expect(await through(carry)).toBeUndefined();
  });

  it.each([
    ['before', () => undefined],
    ['before, in another browser', () => ({ id: '', sendMessage: async () => stored })],
  ] as [string, () => Carrier][])('knows that the extension is gone: %s', async (_, to) => {
    expect(await send('entry.put', entry, to)).toEqual({ refused: 'gone' });
  });

  it('knows that the extension went meanwhile', async () => {
    let runtime: Carrier = {
      id: 'ours',
      sendMessage: () => {
        runtime = undefined;
        throw new Error('Extension context invalidated.');
      },
    };
    expect(await send('entry.put', entry, () => runtime)).toEqual({ refused: 'gone' });
  });
});

describe('sending until it is kept', () => {
  async function run(answers: Answer<'entry.put'>[], kept = new Set<string>()) {
    const waits: number[] = [];
    const put = vi.fn(async () => answers.shift());
    const result = await keepSending(entry, { put, stored: kept, wait: async (ms) => void waits.push(ms) });
    return { result, waits, sent: put.mock.calls };
  }

  it('is content with the first acknowledgement', async () => {
    expect(await run([stored])).toMatchObject({ result: stored, waits: [] });
  });

  it('sends the same entry again after growing waits, and the last wait repeats', async () => {
    const silence = Array.from({ length: 7 }, () => undefined);
    const { result, waits, sent } = await run([...silence, stored]);
    expect(result).toEqual(stored);
    expect(waits).toEqual([1_000, 2_000, 5_000, 15_000, 60_000, 60_000, 60_000]);
    expect(sent).toEqual(Array.from({ length: 8 }, () => [entry]));
  });

  it('says that it was stored before, once it was', async () => {
    const kept = new Set<string>();
    expect((await run([{ refused: 'full' }, { refused: 'off' }], kept)).sent).toEqual([[entry], [entry]]);
    expect((await run([undefined, stored], kept)).sent).toEqual([[entry], [entry]]);
    expect((await run([stored], kept)).sent).toEqual([[{ ...entry, again: true }]]);
  });

  it.each(['full', 'unavailable', 'broken'] as const)('tries again after: %s', async (refused) => {
    expect((await run([{ refused }, stored])).result).toEqual(stored);
  });

  it.each(['off', 'invalid', 'stranger', 'gone'] as const)('gives up after: %s', async (refused) => {
    expect(await run([{ refused }, stored])).toMatchObject({ result: { refused }, waits: [] });
  });
});
