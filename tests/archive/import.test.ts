import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Told } from '@/entrypoints/options/archive.worker';
import { archiveActs, importing } from '@/entrypoints/options/archive-acts';
import type { Log } from '@/lib/storage/log';

vi.mock('@/lib/archive/review', () => ({
  makeItemReviewer: () => () => {
    throw new RangeError('a mistake of a rule');
  },
}));

type Listener = (event: { data: unknown }) => void;

class FakeWorker {
  static last: FakeWorker;
  onmessage: (event: { data: Told }) => void = () => {};
  terminate = vi.fn();
  postMessage = vi.fn();
  constructor() {
    FakeWorker.last = this;
  }
}

const files = [new File(['Date,ShareCommentary\n2024-03-07 09:15:00,Hello\n'], 'Shares.csv')];
const importWeeks = vi.fn();
const acts = archiveActs({ importWeeks } as unknown as Log);

beforeEach(() => {
  vi.stubGlobal('Worker', FakeWorker);
  importWeeks.mockReset();
});
afterEach(() => vi.unstubAllGlobals());

const counted: Told = { counted: [{ source: 'x', rollUps: [], years: [] }] };

it('a worker that fails says so instead of falling silent', async () => {
  let hear: Listener = () => {};
  const postMessage = vi.fn();
  vi.stubGlobal('self', { postMessage, addEventListener: (_: string, listener: Listener) => (hear = listener) });
  await import('@/entrypoints/options/archive.worker');
  hear({ data: files });
  await vi.waitFor(() => expect(postMessage).toHaveBeenCalledWith({ failed: true }));
});

it('a reading that fails ends in one line, and the next files are read', () => {
  acts.onFiles(files);
  const first = FakeWorker.last;
  first.onmessage({ data: { failed: true } });
  expect(importing.value).toEqual({ step: 'failed' });
  expect(first.terminate).toHaveBeenCalled();
  acts.onFiles(files);
  expect(FakeWorker.last).not.toBe(first);
  acts.onCancel();
  expect(importing.value).toEqual({ step: 'cancelled' });
});

it('a log that breaks ends in one line too', async () => {
  importWeeks.mockRejectedValue(new Error());
  acts.onFiles(files);
  FakeWorker.last.onmessage({ data: counted });
  await vi.waitFor(() => expect(importing.value).toEqual({ step: 'failed' }));
});

it('what goes into the log is not said to be stopped', async () => {
  let done: (kept: unknown) => void = () => {};
  importWeeks.mockReturnValue(new Promise((resolve) => (done = resolve)));
  acts.onFiles(files);
  FakeWorker.last.onmessage({ data: counted });
  acts.onCancel();
  expect(importing.value).toEqual({ step: 'keeping' });
  done({ value: ['replaced'] });
  await vi.waitFor(() =>
    expect(importing.value).toEqual({ step: 'done', sites: [{ source: 'x', years: [], taken: 'replaced' }] }),
  );
});
