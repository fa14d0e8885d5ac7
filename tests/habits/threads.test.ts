import { describe, expect, it } from 'vitest';
import { rounded } from '@/lib/habits/roll-up';
import { afterEntries, isFollowed, threadOf } from '@/lib/habits/threads';
import { makeEntry, oneQuestion } from './entries';

const thread = 'A'.repeat(22);
const text = makeEntry({ thread, features: oneQuestion, at: Date.parse('2026-11-18T09:10:00Z') });
const later = (hours: number, change = {}) =>
  makeEntry({ kind: 'reply', thread, towards: 'other', at: text.at + hours * 3_600_000, ...change });

describe('what there is to come back to', () => {
  it('is every own text, and whether it asks something', () => {
    expect(threadOf(text)).toMatchObject({
      day: '2026-11-18',
      asks: true,
      comeBack: 'waits',
      question: 'open',
      thread,
    });
    expect(threadOf(makeEntry())).toMatchObject({ asks: false, comeBack: 'waits', question: 'closed' });
  });

  it.each([
    { kind: 'reply' as const },
    { kind: 'reshare' as const },
    { author: 'page' as const },
    { outcome: 'pending' as const },
    { outcome: 'cancelled' as const },
  ])('is nothing of %o', (change) => {
    expect(threadOf(makeEntry(change))).toBeUndefined();
  });
});

describe('what one writes in a thread', () => {
  const waits = threadOf(text)!;

  it('an own answer is coming back, and leaves the question open', () => {
    expect(afterEntries(waits, [text, later(2)])).toMatchObject({ comeBack: 'done', question: 'open' });
    expect(afterEntries(waits, [text])).toEqual(waits);
    expect(afterEntries(waits, [later(2, { outcome: 'cancelled' })])).toEqual(waits);
    expect(afterEntries(waits, [later(-48)])).toEqual(waits);
  });

  it('a report closes the question; what was let go stays so', () => {
    const report = later(400, { praised: ['closes-loop'] });
    expect(afterEntries(waits, [report])).toMatchObject({ question: 'closed' });
    expect(afterEntries(waits, [later(400, { standing: ['closes-loop'] })])).toMatchObject({ question: 'closed' });
    expect(afterEntries({ ...waits, question: 'dropped' }, [report])).toMatchObject({ question: 'dropped' });
  });

  it('follows a text for 48 hours', () => {
    expect(isFollowed(text, [text, later(48)])).toBe(true);
    expect(isFollowed(text, [text, later(48.1)])).toBe(false);
    expect(isFollowed(text, [text, later(-1)])).toBe(false);
    expect(isFollowed(text, [text, later(1, { kind: 'quote' })])).toBe(false);
  });

  it.each([
    ['followed', 47 + 40 / 60, true],
    ['not followed', 48 + 20 / 60, false],
    ['followed', 0.2, true],
  ])('stays what it was once a time is rounded: %s after %d hours', (_, hours, is) => {
    const answer = later(hours);
    expect(isFollowed(text, [text, answer])).toBe(is);
    const flagged = is ? { ...text, followed: true as const } : text;
    for (const one of [flagged, rounded(flagged)])
      for (const other of [answer, rounded(answer)]) expect(isFollowed(one, [one, other])).toBe(is);
    expect(isFollowed(rounded(flagged), [rounded(flagged)])).toBe(false);
  });
});
