import { describe, expect, it } from 'vitest';
import type { Thread } from '@/lib/habits/kept';
import { waitingOf } from '@/lib/habits/waiting';

const thread = (id: string, day: string, over: Partial<Thread> = {}): Thread => ({
  id,
  day,
  site: 'x',
  kind: 'post',
  asks: true,
  comeBack: 'done',
  question: 'open',
  ...over,
});
const today = '2026-11-30';
const told = (...threads: Thread[]) => waitingOf(threads, today).map(({ id, state }) => `${id} ${state}`);

describe('what waits', () => {
  it('names each text once, first those to come back to, newest first', () => {
    expect(
      told(
        thread('old', '2026-11-10'),
        thread('new', '2026-11-20'),
        thread('both', '2026-11-25', { comeBack: 'waits' }),
        thread('later', '2026-11-28', { comeBack: 'waits', asks: false, question: 'closed' }),
      ),
    ).toEqual(['later comeBack', 'both comeBack', 'new question', 'old question']);
  });

  it('keeps a question until it is closed or dropped, and a text to come back to for two weeks', () => {
    expect(told(thread('a', '2026-11-02'), thread('b', '2024-11-01'))).toEqual(['a question', 'b question']);
    const waits = { comeBack: 'waits' } as const;
    expect(told(thread('a', '2026-11-16', waits), thread('b', '2026-11-15', waits))).toEqual([
      'a comeBack',
      'b question',
    ]);
  });

  it.each(['closed', 'dropped'] as const)('is silent about a question that is %s', (question) => {
    expect(told(thread('a', '2026-11-20', { question }))).toEqual([]);
  });

  it('carries the person’s own word for a question', () => {
    expect(waitingOf([thread('a', '2026-11-20')], today, { a: 'canteen' })[0]?.label).toBe('canteen');
  });
});
