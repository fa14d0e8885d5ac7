import { describe, expect, it } from 'vitest';
import { type Entry, outcomes } from '@/lib/habits/entry';
import { summarise } from '@/lib/habits/week';
import { makeEntry } from './entries';

const week = '2026-11-16';
const day = (name: string, change: Partial<Entry> = {}) =>
  makeEntry({ at: Date.parse(`2026-11-${name}T09:00:00Z`), ...change });
const total = (entries: Entry[]) => {
  const { answered, published } = summarise(entries, week);
  return [answered, published];
};

describe('what is counted', () => {
  it('tells answers from publications, day by day', () => {
    const summary = summarise(
      [
        day('16', { kind: 'reply' }),
        day('16', { kind: 'comment' }),
        day('18', { kind: 'post' }),
        day('22', { kind: 'reply' }),
        day('22', { kind: 'thread' }),
      ],
      week,
    );
    expect(summary).toMatchObject({ answered: 3, published: 2, seconds: 450 });
    expect(summary.answeredByDay).toEqual([2, 0, 0, 0, 0, 0, 1]);
    expect(summary.publishedByDay).toEqual([0, 0, 1, 0, 0, 0, 1]);
  });

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
    const counts = ['posted', 'scheduled', 'probable'].includes(outcome);
    expect(total([day('18', { outcome })])).toEqual([0, counts ? 1 : 0]);
  });

  it('keeps out what a page signed, and its praise', () => {
    const summary = summarise(
      [day('18', { author: 'page', kind: 'reply', praised: ['open-question'], outcome: 'probable' })],
      week,
    );
    expect(summary).toMatchObject({ answered: 0, published: 0, wentWell: undefined, toConfirm: [], seconds: 0 });
  });

  it('reads each entry on the clock it was written by', () => {
    const moment = Date.parse('2026-11-22T23:30:00Z');
    expect(total([makeEntry({ at: moment, offset: 60 }), makeEntry({ at: moment, offset: -300 })])).toEqual([0, 1]);
  });
});

describe('an empty week', () => {
  it('has seven days and nothing in them', () => {
    const none = [0, 0, 0, 0, 0, 0, 0];
    expect(summarise([day('24')], week)).toEqual({
      week,
      answered: 0,
      published: 0,
      answeredByDay: none,
      publishedByDay: none,
      toConfirm: [],
      wentWell: undefined,
      heededMost: undefined,
      seconds: 0,
    });
  });
});

describe('what the sentences speak of', () => {
  it('lists what is to be confirmed, newest first', () => {
    const first = day('16', { outcome: 'probable', kind: 'reply', site: 'linkedin' });
    const second = day('20', { outcome: 'probable' });
    expect(summarise([first, day('17'), second], week).toConfirm).toEqual([
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
    expect(summarise(entries, week).wentWell).toEqual({ rule: 'named-credit', day: 3 });
  });

  it('adds clicks and rephrasings; of equals the one taken up last', () => {
    const entries = [
      day('16', { applied: [{ rule: 'jargon', size: 'trim' }], heeded: ['announce'] }),
      day('18', { heeded: ['jargon', 'announce'] }),
      day('20', { applied: [{ rule: 'announce', size: 'turn' }] }),
      day('21', { heeded: ['mic-drop', 'mic-drop', 'mic-drop', 'mic-drop'], outcome: 'failed' }),
    ];
    expect(summarise(entries, week).heededMost).toEqual({ rule: 'announce', times: 3 });
    expect(summarise(entries.slice(0, 2), week).heededMost?.times).toBe(2);
    expect(
      summarise([day('16', { heeded: ['jargon'] }), day('18', { heeded: ['announce'] })], week).heededMost,
    ).toEqual({
      rule: 'announce',
      times: 1,
    });
  });
});
