import { describe, expect, it } from 'vitest';
import { type Entry, outcomes } from '@/lib/habits/entry';
import { figuresOf } from '@/lib/habits/figures-of';
import { type Material, summaryOf } from '@/lib/habits/summary';
import { makeEntry } from './entries';

const week = '2026-11-16';
const day = (name: string, change: Partial<Entry> = {}) =>
  makeEntry({ at: Date.parse(`2026-11-${name}T09:00:00Z`), ...change });

const tell = (entries: Entry[], over: Partial<Material> = {}) =>
  summaryOf({
    week,
    today: '2026-11-20',
    figures: figuresOf(entries, week),
    entries,
    exchanged: [],
    threads: [],
    ...over,
  });
const total = (entries: Entry[]) => {
  const { answers, posts } = tell(entries);
  return [answers, posts];
};

describe('the sentence’s two figures', () => {
  it.each([
    ['post', [0, 1]],
    ['quote', [0, 1]],
    ['reshare', [0, 1]],
    ['thread', [0, 1]],
    ['article', [0, 1]],
    ['unknown', [0, 0]],
    ['reply', [1, 0]],
    ['comment', [1, 0]],
    ['edit', [0, 0]],
  ] as const)('%s', (kind, expected) => {
    expect(total([day('18', { kind })])).toEqual(expected);
  });

  it.each(outcomes)('outcome %s', (outcome) => {
    const counted = ['posted', 'scheduled', 'probable'].includes(outcome);
    expect(total([day('18', { outcome })])).toEqual([0, counted ? 1 : 0]);
  });

  it('know neither what is said to oneself nor what a page signs', () => {
    expect(total([day('18', { kind: 'reply', towards: 'self' }), day('18', { author: 'page' })])).toEqual([0, 0]);
  });

  it('read each entry on the clock it was written by', () => {
    const at = Date.parse('2026-11-22T23:30:00Z');
    expect(total([makeEntry({ at, offset: 60 }), makeEntry({ at, offset: -300 })])).toEqual([0, 1]);
  });
});

describe('what the rows speak of', () => {
  it('lists what is to be confirmed, newest first', () => {
    const first = day('16', { outcome: 'probable', kind: 'reply', site: 'linkedin' });
    const second = day('20', { outcome: 'probable' });
    expect(tell([first, day('17'), second]).toConfirm).toEqual([
      { id: second.id, kind: 'post', site: 'x', day: 4 },
      { id: first.id, kind: 'reply', site: 'linkedin', day: 0 },
    ]);
  });

  it('takes the newest praise of what was published', () => {
    const entries = [
      day('19', { praised: ['named-credit'] }),
      day('17', { praised: ['open-question'] }),
      day('21', { praised: ['open-question'], outcome: 'cancelled' }),
    ];
    expect(tell(entries).wentWell).toEqual({ rule: 'named-credit', day: 3 });
  });

  it('asks what the newest own text is for, until it is tied', () => {
    const older = day('16');
    const newest = day('17', { kind: 'quote' });
    const answer = day('18', { kind: 'reply' });
    expect(tell([older, newest, answer]).untied?.id).toBe(newest.id);
    expect(tell([older, { ...newest, purpose: 'own-1' }, answer]).untied).toBeUndefined();
  });

  it('adds up the minutes of writing', () => {
    expect(tell([day('16', { seconds: 100 }), day('17', { seconds: 110 })]).minutes).toBe(4);
  });
});

describe('which week it is', () => {
  const waiting = { id: 'a', day: '2026-11-18', site: 'x', kind: 'post', asks: false } as const;
  const threads = [{ ...waiting, comeBack: 'waits', question: 'closed' }] as const;

  it('names what waits in this week alone', () => {
    expect(tell([], { threads })).toMatchObject({ isThisWeek: true, waiting: [{ id: 'a' }] });
    expect(tell([], { threads, today: '2026-11-23' })).toMatchObject({ isThisWeek: false, waiting: [] });
    expect(tell([], { threads, today: '2026-11-22' }).isThisWeek).toBe(true);
  });

  it('is away after two silent weeks and this one', () => {
    expect(tell([], { exchanged: ['2026-11-02'], lastWeek: '2026-11-02' })).toMatchObject({
      isAway: false,
      rhythm: ['none', 'none', 'none', 'none', 'none', 'exchange', 'none', 'none'],
    });
    expect(tell([], { exchanged: ['2026-10-26'], lastWeek: '2026-10-26' }).isAway).toBe(true);
  });

  it('passes over weeks on pause: nobody is away who was on holiday', () => {
    const [last, before] = ['2026-11-09', '2026-11-02'];
    expect(tell([], { lastWeek: '2026-10-26', paused: [last, before] }).isAway).toBe(false);
    expect(tell([], { lastWeek: '2026-10-05', paused: [last, before] }).isAway).toBe(true);
    expect(tell([], { lastWeek: '2026-10-05', paused: [week] })).toMatchObject({ isAway: false, isPaused: true });
  });

  it('is not away who has only begun, who only publishes, or who practises reading', () => {
    expect(tell([]).isAway).toBe(false);
    expect(tell([day('17')], { lastWeek: week }).isAway).toBe(false);
    expect(tell([], { lastWeek: '2026-11-09' }).isAway).toBe(false);
    expect(tell([], { lastWeek: '2026-10-26', stage: 'observe' })).toMatchObject({ isAway: false, isReading: true });
  });
});
