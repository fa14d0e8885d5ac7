// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noteLeft, noteSent } from '@/entrypoints/composer.content/publish';
import { letAnswer } from '../editor/requests';
import { type Bench, layBench, review, text } from './bench';

let bench: Bench;
const request = 'https://x.com/i/api/graphql/a/CreateTweet';
const accept = (startTime?: number): void => letAnswer(request, 200, startTime);
const refuse = (): void => letAnswer(request, 403);
const press = (sure = true): void => void noteSent(bench.desk, { how: 'click', sure, at: Date.now() });
const write = (words: string): void => {
  bench.desk.editors[0]!.textContent = words;
};
const close = (): void => bench.desk.editors[0]!.remove();
const pass = (seconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(seconds * 1000);
const said = (): string[] =>
  [...bench.log.values()].map(({ outcome, composer }) => [outcome, composer].filter(Boolean).join(' '));

beforeEach(() => {
  bench = layBench();
});
afterEach(() => vi.useRealTimers());

describe('a text that is sent', () => {
  it('is pending within the same task, before the site can react', async () => {
    press();
    await Promise.resolve();
    expect(said()).toEqual(['pending']);
  });

  it('is posted once it is confirmed', async () => {
    press();
    await pass(1);
    accept();
    close();
    await pass(1);
    expect(said()).toEqual(['posted']);
  });

  it.each([1, 10])('and pressed again after %i s: one entry', async (seconds) => {
    press();
    await pass(seconds);
    press();
    accept();
    close();
    await pass(20);
    expect(said()).toEqual(['posted']);
  });

  it('and refused, then sent again: two attempts, and their time is one', async () => {
    bench.desk.tally.activeMs = 60_000;
    press();
    bench.desk.tally.activeMs = 10_000;
    refuse();
    await pass(1);
    press();
    accept();
    close();
    await pass(1);
    expect(said()).toEqual(['failed', 'posted']);
    expect([...bench.log.values()].map(({ seconds }) => seconds)).toEqual([60, 70]);
  });

  it('before the rules had come, and refused, then left: an attempt, and a session that was left', async () => {
    bench.desk.tally.activeMs = 0;
    write(`${text} In May.`);
    press();
    refuse();
    await pass(1);
    bench.desk.full = review;
    close();
    noteLeft(bench.desk, 'removed');
    await pass(1);
    expect(said()).toEqual(['failed', 'cancelled']);
  });

  it('while another before it still stood there: the earlier one has failed', async () => {
    press();
    await pass(4);
    write(`${text} 12`);
    press();
    await pass(1);
    accept();
    close();
    await pass(1);
    expect(said()).toEqual(['failed', 'posted']);
  });

  it('by an Enter that may have broken a line: nothing, until the composer says more', async () => {
    press(false);
    await pass(1);
    expect(said()).toEqual([]);
    await pass(20);
    expect(said()).toEqual([]);
  });

  it.each([{ recording: false }, { forOther: true }])('where nothing is counted: nothing (%o)', async (more) => {
    bench = layBench(more);
    press();
    accept();
    close();
    await pass(20);
    expect(said()).toEqual([]);
  });
});

describe('a site that is silent', () => {
  const silent = ['pending', 'pending there', 'failed there', 'failed'];

  it('step by step', async () => {
    press();
    const heard: string[] = [];
    for (const seconds of [1, 5, 10, 50]) {
      await pass(seconds);
      heard.push(...said());
    }
    expect(heard).toEqual(silent);
  });

  it.each([10, 20, 50])('and answers after %i s: posted, one entry', async (seconds) => {
    press();
    await pass(seconds);
    accept();
    close();
    await pass(20);
    expect(said()).toEqual(['posted']);
  });

  it('and is pressed again: the answer to either attempt is as good', async () => {
    const first = performance.now();
    press();
    await pass(20);
    press();
    await pass(1);
    expect(said()).toEqual(['failed', 'pending']);
    accept(first);
    close();
    await pass(1);
    expect(said()).toEqual(['failed', 'posted']);
    await pass(60);
    expect(said()).toEqual(['failed', 'posted']);
  });

  it('and lets the composer go without an answer: the log knows it should the page go too', async () => {
    press();
    await pass(20);
    close();
    await pass(1);
    expect(said()).toEqual(['pending gone']);
    await pass(5);
    expect(said()).toEqual(['failed']);
  });

  it('is left with a composer in which the person wrote on: no session beside the one that was sent', async () => {
    press();
    await pass(20);
    bench.desk.tally.activeMs = 3_000;
    bench.desk.full = review;
    accept();
    close();
    await pass(1);
    noteLeft(bench.desk, 'removed');
    await pass(1);
    expect(said()).toEqual(['posted']);
  });

  it('by keys that may only have broken a line: pending as soon as the site has answered', async () => {
    press(false);
    await pass(0.05);
    expect(said()).toEqual([]);
    accept();
    await pass(0.01);
    expect(said()).toEqual(['pending gone']);
    close();
    await pass(1);
    expect(said()).toEqual(['posted']);
  });
});
