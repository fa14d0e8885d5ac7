import { describe, expect, it } from 'vitest';
import { shiftWeek } from '@/lib/habits/calendar';
import { detailsOf } from '@/lib/habits/details';
import type { Entry } from '@/lib/habits/entry';
import { figuresOf } from '@/lib/habits/figures-of';
import { weeksUpTo } from '@/lib/habits/rhythm';
import { makeEntry, oneQuestion } from './entries';

const week = '2026-11-16';
const written = (weeksAgo: number, change: Partial<Entry> = {}) =>
  makeEntry({ at: Date.parse(`${shiftWeek(week, -weeksAgo)}T09:00:00Z`), ...change });

function tell(entries: readonly Entry[]) {
  const weeks = weeksUpTo(week, 12).map((one) => ({ week: one, figures: figuresOf(entries, one) }));
  return detailsOf({ weeks, entries, threads: [], today: '2026-11-20' });
}

describe('the details of a week', () => {
  it('draw twelve weeks, oldest first, a canned reply counted half and a silent week left open', () => {
    const reply = { kind: 'reply' } as const;
    const { columns } = tell([
      written(0),
      written(0, reply),
      written(0, { ...reply, standing: ['canned-reply'] }),
      written(11, reply),
      written(12, reply),
    ]);
    expect(columns).toHaveLength(12);
    expect(columns[0]).toEqual({ week: '2026-08-31', answers: 1, posts: 0, ratio: undefined });
    expect(columns[11]).toEqual({ week, answers: 2, posts: 1, ratio: 1.5 / 2.5 });
  });

  it('add up the twelve weeks in rules and hours, and not in days', () => {
    const entries = [written(0, { heeded: ['jargon'] }), written(3, { heeded: ['jargon'] }), written(12)];
    const { heeded, hours, days } = tell(entries);
    expect(heeded).toEqual([{ rule: 'jargon', times: 2 }]);
    expect(hours[10]).toBe(2);
    expect(days.map(({ posts }) => posts)).toEqual([1, 0, 0, 0, 0, 0, 0]);
  });

  it('compare with the four weeks before, where those can bear it', () => {
    const three = (weeksAgo: number, change: Partial<Entry> = {}) => [1, 2, 3].map(() => written(weeksAgo, change));
    const now = three(0, { features: oneQuestion });
    const { measures } = tell([...now, ...three(1), ...three(2), ...three(3)]);
    expect(measures.shares.questions).toEqual({ share: { part: 3, whole: 3 }, trend: 'more' });
    expect(tell([...now, ...three(1), ...three(2)]).measures.shares.questions?.trend).toBeUndefined();
  });

  it('tell what became of questions this week alone: they are counted back from today', () => {
    const thread = {
      id: 'a',
      day: week,
      site: 'x',
      kind: 'post',
      comeBack: 'done',
      asks: true,
      question: 'open',
    } as const;
    const at = (today: string) =>
      detailsOf({ weeks: [{ week, figures: figuresOf([], week) }], entries: [], threads: [thread], today });
    expect(at('2026-11-22').measures.loops).toEqual({ part: 0, whole: 1 });
    expect(at('2026-11-23').measures.loops).toBeUndefined();
  });

  it('list the texts of the week, newest first; only what was no answer may have been a reply', () => {
    const post = written(0);
    const reply = written(0, { kind: 'reply', at: post.at + 1 });
    expect(tell([post, reply, written(1)]).texts.map(({ id, mayBeReply }) => [id, mayBeReply])).toEqual([
      [reply.id, false],
      [post.id, true],
    ]);
  });
});
