// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import reading from '@/entrypoints/reading.content/index';

const { send, countReading } = vi.hoisted(() => ({ send: vi.fn(), countReading: vi.fn() }));
vi.mock('@/lib/messages/send', () => ({ send }));
vi.mock('@/entrypoints/reading.content/count-reading', () => ({ countReading }));

it('a pause does not end the count of reading; being removed does', async () => {
  await (reading.main as () => void)();
  const [, signal, tell] = countReading.mock.calls[0] as [Window, AbortSignal, (minutes: number) => Promise<void>];
  send.mockResolvedValueOnce({ refused: 'off' });
  await tell(2);
  expect(signal.aborted).toBe(false);
  send.mockResolvedValueOnce({ refused: 'gone' });
  await tell(2);
  expect(signal.aborted).toBe(true);
});
