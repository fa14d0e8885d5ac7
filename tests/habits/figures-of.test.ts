import { describe, expect, it } from 'vitest';
import { weekOf } from '@/lib/habits/calendar';
import { Entry, outcomes } from '@/lib/habits/entry';
import { noFigures } from '@/lib/habits/figures';
import { figuresOf } from '@/lib/habits/figures-of';
import { makeEntry } from './entries';

const week = '2026-11-16';
const hashOf = (letter: string) => letter.repeat(22);
const of = (...changes: Partial<Entry>[]) => figuresOf(changes.map(makeEntry), week);

describe('what is counted', () => {
  it.each([
    ['post', { posts: 1 }],
    ['quote', { posts: 1 }],
    ['thread', { posts: 1 }],
    ['article', { posts: 1 }],
    ['reshare', { reshares: 1 }],
    ['reply', { answers: 1 }],
    ['comment', { answers: 1 }],
    ['unknown', {}],
  ] as const)('%s', (kind, expected) => {
    const { answers, posts, reshares, toSelf, sends } = of({ kind });
    expect({ answers, posts, reshares, toSelf, sends }).toEqual({
      ...{ answers: 0, posts: 0, reshares: 0, toSelf: 0, sends: 1 },
      ...expected,
    });
  });

  it.each([
    ['reply', 'self', [0, 1, 0]],
    ['comment', 'self', [0, 1, 0]],
    ['reply', 'other', [1, 0, 0]],
    ['comment', undefined, [1, 0, 0]],
    ['quote', 'self', [0, 0, 1]],
    ['quote', 'other', [0, 0, 1]],
  ] as const)('a %s towards %s', (kind, towards, expected) => {
    const { answers, toSelf, posts } = of({ kind, ...(towards && { towards }) });
    expect([answers, toSelf, posts]).toEqual(expected);
  });

  it.each(outcomes)('outcome %s', (outcome) => {
    const counted = ['posted', 'scheduled', 'probable'].includes(outcome);
    expect(of({ outcome }).posts).toBe(counted ? 1 : 0);
    if (!counted) expect(of({ outcome, shown: ['jargon'] })).toEqual(noFigures());
  });

  it.each<Partial<Entry>>([{ author: 'page' }, { kind: 'edit' }, { at: Date.parse('2026-11-24T09:00:00Z') }])(
    'nothing of %j',
    (change) => {
      expect(of(change)).toEqual(noFigures());
    },
  );
});

describe('answers', () => {
  it('are canned only where the formula stood in what was sent', () => {
    const reply = { kind: 'reply' } as const;
    expect(of({ ...reply, standing: ['canned-reply'] }).canned).toBe(1);
    expect(of({ ...reply, shown: ['canned-reply'], standing: [] }).canned).toBe(0);
    expect(of({ ...reply, shown: ['canned-reply'] }).canned).toBe(0);
    expect(of({ kind: 'post', standing: ['canned-reply'] }).canned).toBe(0);
  });

  it('make turns by thread and count each person once', () => {
    const to = (thread: string, person: string) =>
      ({ kind: 'reply', thread: hashOf(thread), person: hashOf(person) }) as const;
    const figures = of(to('s', 'a'), to('s', 'a'), to('t', 'a'), to('s', 'b'), { kind: 'post', thread: hashOf('s') });
    expect(figures.turns).toEqual([1, 0, 1, 0, 0, 0, 0, 0]);
    expect(figures.people).toBe(2);
  });

  it.each([
    [['acknowledges'], 1],
    [['uncertainty'], 1],
    [['open-question', 'jargon'], 1],
    [['asks-disagreement'], 1],
    [['acknowledges', 'angry-reply'], 0],
    [['acknowledges', 'insult'], 0],
    [['named-credit'], 0],
    [[], 0],
  ])('open a door with %j: %i', (standing, receptive) => {
    expect(of({ kind: 'comment', standing }).receptive).toBe(receptive);
  });

  it('of earlier releases open a door by what was praised', () => {
    expect(of({ kind: 'reply', praised: ['acknowledges'] }).receptive).toBe(1);
    expect(of({ kind: 'reply', praised: ['acknowledges'], standing: [] }).receptive).toBe(0);
  });
});

describe('own texts', () => {
  it('are followed, listened for and tied only as far as it is known', () => {
    const figures = of(
      { thread: hashOf('s'), followed: true, listened: true, purpose: 'own-1' },
      { thread: hashOf('t'), listened: false, purpose: 'own-1' },
      { purpose: 'climate' },
      { kind: 'reply', thread: hashOf('s'), followed: true, listened: true, purpose: 'own-2' },
    );
    expect(figures).toMatchObject({ ownKnown: 2, followed: 1, listenable: 2, listened: 1 });
    expect(figures.purposes).toEqual({ 'own-1': 2, climate: 1 });
  });

  it('about achievements are those that announce, award or credit', () => {
    const figures = of(
      { standing: ['announce'] },
      { standing: ['self-award', 'named-credit'] },
      { standing: ['named-credit'] },
      { standing: ['jargon'] },
      { kind: 'reply', standing: ['named-credit'] },
    );
    expect([figures.achievements, figures.credited]).toEqual([3, 2]);
  });
});

describe('all that was sent', () => {
  it.each([
    [['late-hour'], [], 0],
    [['impulse'], [], 0],
    [['promise'], [], 0],
    [['promise'], ['promise'], 1],
    [['promise', 'outrage'], ['promise'], 0],
    [['jargon'], [], 1],
  ])('is calm with %j standing and %j put aside: %i', (standing, dismissed, calm) => {
    expect(of({ standing, dismissed }).calm).toBe(calm);
  });

  it('adds up uses of rules, times and days', () => {
    const figures = of(
      { kind: 'reply', seconds: 30, language: 'fr', balance: 'talks', shown: ['jargon'], heeded: ['jargon'] },
      { seconds: 31, language: 'en', balance: 'sends', applied: [{ rule: 'jargon', size: 'trim' }] },
      { kind: 'reshare', seconds: 0, at: Date.parse('2026-11-22T22:59:00Z') },
      { seconds: 0 },
    );
    expect(figures.rules).toEqual({ jargon: { shown: 1, applied: 1, heeded: 1, dismissed: 0 } });
    expect([figures.seconds, figures.answerSeconds[0], figures.postSeconds[1]]).toEqual([61, 1, 1]);
    expect(figures.postSeconds.reduce((sum, n) => sum + n)).toBe(1);
    expect(figures.languages).toEqual({ en: 1, fr: 1 });
    expect(figures.days[2]).toEqual({ answers: 1, posts: 2, sends: 1, opens: 0, talks: 1 });
    expect(figures.days[6]).toMatchObject({ answers: 0, posts: 1 });
    expect([figures.hours[10], figures.hours[23]]).toEqual([3, 1]);
  });
});

describe('weeks are those of the writer', () => {
  it('who travels: the same moment is Sunday in New York and Monday in Paris', () => {
    const at = Date.parse('2026-11-22T23:30:00Z');
    const entries = [makeEntry({ at, offset: 60 }), makeEntry({ at, offset: -300 })];
    expect(figuresOf(entries, week).hours[18]).toBe(1);
    expect(figuresOf(entries, '2026-11-23').hours[0]).toBe(1);
  });

  it('when the clocks change: the hour that comes twice is one hour of the day, the one left out has none', () => {
    const autumn = [makeEntry({ at: Date.parse('2026-10-25T00:30:00Z'), offset: 120 })];
    const again = makeEntry({ at: Date.parse('2026-10-25T01:30:00Z'), offset: 60 });
    expect(figuresOf([...autumn, again], '2026-10-19').hours[2]).toBe(2);
    const spring = [
      makeEntry({ at: Date.parse('2026-03-29T00:59:00Z'), offset: 60 }),
      makeEntry({ at: Date.parse('2026-03-29T01:00:00Z'), offset: 120 }),
    ];
    expect(figuresOf(spring, '2026-03-23').hours.slice(0, 5)).toEqual([0, 1, 0, 1, 0]);
    expect(figuresOf(spring, '2026-03-23').days[6]!.posts).toBe(2);
  });
});

it('says nothing of calm where nobody looked for it', () => {
  const unseen = makeEntry();
  const seen = makeEntry({ standing: [] });
  expect(figuresOf([unseen, seen], weekOf(seen))).toMatchObject({ sends: 2, calm: 1, calmUnknown: 1 });
});

it('asks whether one came back to a text once its 48 hours are over', () => {
  const text = makeEntry({ thread: 'T'.repeat(22) });
  const known = (hours: number, entry = text) =>
    figuresOf([entry], weekOf(entry), text.at + hours * 3_600_000).ownKnown;
  expect([known(47.9), known(48), known(1, { ...text, followed: true })]).toEqual([0, 1, 1]);
});

it('takes no moment for which there is no date', () => {
  expect(Entry.safeParse(makeEntry({ at: 9e15 })).success).toBe(false);
  expect(Entry.safeParse(makeEntry({ at: 4_102_444_800_000 })).success).toBe(true);
});
