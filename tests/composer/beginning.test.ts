// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noteSent } from '@/entrypoints/composer.content/publish';
import { letAnswer } from '../editor/requests';
import { type Bench, layBench } from './bench';

let bench: Bench;
const pass = (seconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(seconds * 1000);

beforeEach(() => {
  bench = layBench();
});
afterEach(() => vi.useRealTimers());

describe('the thread that a text began', () => {
  const announce = (status: number): void =>
    document.body.insertAdjacentHTML(
      'beforeend',
      `<div data-testid="toast"><a href="/me/status/${status}">View</a></div>`,
    );
  const posted = async (): Promise<void> => {
    void noteSent(bench.desk, { how: 'click', sure: true, at: Date.now() });
    letAnswer('https://x.com/i/api/graphql/a/CreateTweet', 200);
    bench.desk.editors[0]!.remove();
    await pass(1);
  };

  it('is told once the site names it, and not that of an earlier text', async () => {
    announce(41);
    await posted();
    expect(bench.told.at(-1)).not.toHaveProperty('seen');
    announce(42);
    await pass(1);
    expect(bench.told.at(-1)).toMatchObject({ outcome: 'posted', seen: { thread: '42' } });
  });

  it('is not waited for longer than such a message takes', async () => {
    await posted();
    await pass(5);
    announce(42);
    await pass(5);
    expect(bench.told.at(-1)).not.toHaveProperty('seen');
  });
});
