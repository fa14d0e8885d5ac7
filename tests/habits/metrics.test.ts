import { describe, expect, it } from 'vitest';
import { type Figures, noFigures, secondBounds, turnBounds } from '@/lib/habits/figures';
import { figuresByWeek } from '@/lib/habits/figures-of';
import { histogramOf } from '@/lib/habits/histogram';
import type { Thread } from '@/lib/habits/kept';
import { breadth } from '@/lib/habits/metrics/breadth';
import { calm } from '@/lib/habits/metrics/calm';
import { conversation, conversationRatio } from '@/lib/habits/metrics/conversation';
import { credit } from '@/lib/habits/metrics/credit';
import { depth } from '@/lib/habits/metrics/depth';
import { followUp } from '@/lib/habits/metrics/follow-up';
import { heeded } from '@/lib/habits/metrics/heeded';
import { languages } from '@/lib/habits/metrics/languages';
import { listening } from '@/lib/habits/metrics/listening';
import { loops } from '@/lib/habits/metrics/loops';
import { purposes } from '@/lib/habits/metrics/purposes';
import { questions } from '@/lib/habits/metrics/questions';
import { receptive } from '@/lib/habits/metrics/receptive';
import { rhythm } from '@/lib/habits/metrics/rhythm';
import { percentOf } from '@/lib/habits/metrics/share';
import { time } from '@/lib/habits/metrics/time';
import { usefulness } from '@/lib/habits/metrics/usefulness';
import { drawEntries } from './draw-entries';

const week = (figures: Partial<Figures> = {}): Figures => ({ ...noFigures(), ...figures });
const of = (part: number, whole: number) => ({ part, whole });

describe('shares', () => {
  it.each([
    ['M1', conversation, { answers: 9, posts: 3, reshares: 2, toSelf: 7, canned: 4 }, of(9, 14)],
    ['M1 of publications alone', conversation, { posts: 2 }, of(0, 2)],
    ['M2', questions, { asked: 2, posts: 3, reshares: 5 }, of(2, 3)],
    ['M3', followUp, { followed: 2, ownKnown: 3, posts: 8 }, of(2, 3)],
    ['M3 below three', followUp, { followed: 2, ownKnown: 2, posts: 8 }, undefined],
    ['M6', listening, { listened: 3, listenable: 4, posts: 5 }, of(3, 4)],
    ['M6 without reading time', listening, { posts: 5 }, undefined],
    ['M7', credit, { credited: 2, achievements: 2, posts: 5 }, of(2, 2)],
    ['M7 without achievements', credit, { posts: 5 }, undefined],
    ['M8', receptive, { receptive: 7, answers: 9, posts: 1 }, of(7, 9)],
    ['M10', calm, { calm: 13, sends: 14 }, of(13, 14)],
  ])('%s', (_, metric, figures, expected) => {
    expect(metric(week(figures))).toEqual(expected);
  });

  it.each([conversation, questions, followUp, listening, credit, receptive, calm, breadth, depth, time, purposes])(
    'say nothing of a week of nothing: $name',
    (metric) => {
      expect(metric(noFigures())).toBeUndefined();
    },
  );

  it('are counts below ten, and may be percent from there', () => {
    expect(percentOf(of(7, 9))).toBeUndefined();
    expect(percentOf(of(7, 10))).toBe(70);
    expect(percentOf(of(9, 14))).toBe(64);
  });

  it.each([31, 32, 33])('have no part larger than the whole in drawn logs (seed %i)', (seed) => {
    const entries = drawEntries({ seed, from: Date.parse('2026-10-12T00:00:00Z'), weeks: 8, count: 300 });
    const weeks = [...figuresByWeek(entries).values()];
    const shares = [conversation, questions, followUp, listening, credit, receptive, calm].map((metric) =>
      weeks.map(metric).filter((share) => share !== undefined),
    );
    for (const known of shares) {
      expect(known.length).toBeGreaterThan(3);
      for (const { part, whole } of known) expect(part).toBeLessThanOrEqual(whole);
    }
  });
});

describe('M1 over twelve weeks', () => {
  it.each([
    [{ answers: 9, posts: 3, reshares: 2 }, 9 / 14],
    [{ answers: 4, canned: 4, posts: 2 }, 0.5],
    [{ answers: 3, canned: 3 }, 1],
    [{ posts: 3 }, 0],
    [{ answers: 1, posts: 1 }, undefined],
  ])('%j: %s', (figures, expected) => {
    expect(conversationRatio(week(figures))).toEqual(expected);
  });
});

describe('M4, depth', () => {
  const turns = (...values: number[]) => week({ turns: histogramOf(values, turnBounds) });

  it.each([
    [[1, 1], undefined],
    [[1, 2, 5], { over: 1, upTo: 2 }],
    [[1, 5, 6], { over: 4, upTo: 6 }],
    [[20, 20, 20], { over: 14, upTo: undefined }],
  ])('of threads with %j turns', (values, expected) => {
    expect(depth(turns(...values))).toEqual(expected);
  });
});

it('M5 is the number of people, where any is known', () => {
  expect(breadth(week({ people: 11, answers: 14 }))).toBe(11);
});

describe('M9, loops', () => {
  const asked = (day: string, change: Partial<Thread> = {}): Thread => ({
    ...{ id: day, day, site: 'x', kind: 'post', asks: true, comeBack: 'done', question: 'closed' },
    ...change,
  });
  const today = '2026-11-18';

  it('are closed or not, in the four weeks that end today', () => {
    const threads = [
      asked('2026-10-21'),
      asked('2026-10-22'),
      asked('2026-11-01', { question: 'open' }),
      asked('2026-11-02', { question: 'dropped' }),
      asked('2026-11-03', { asks: false }),
      asked(today),
    ];
    expect(loops(threads, today)).toEqual(of(2, 4));
  });

  it('say nothing where nothing was asked', () => {
    expect(loops([asked('2026-10-21')], today)).toBeUndefined();
  });
});

it('M11 gives each purpose its own texts, the most served first', () => {
  expect(purposes(week({ posts: 5, purposes: { 'own-1': 1, climate: 3 } }))).toEqual([
    { purpose: 'climate', share: of(3, 5) },
    { purpose: 'own-1', share: of(1, 5) },
  ]);
});

describe('rules', () => {
  const use = (applied: number, heeded: number, dismissed: number) => ({ shown: 20, applied, heeded, dismissed });
  const figures = week({ rules: { jargon: use(2, 0, 1), announce: use(0, 5, 4), hype: use(1, 0, 1) } });

  it('M12 are judged by what was applied and put aside, from three on', () => {
    expect(usefulness(figures)).toEqual([
      { rule: 'announce', share: of(0, 4) },
      { rule: 'jargon', share: of(2, 3) },
    ]);
  });

  it('are heeded by click and by hand', () => {
    expect(heeded(figures).map(({ rule, times }) => [rule, times])).toEqual([
      ['announce', 5],
      ['jargon', 2],
      ['hype', 1],
    ]);
    expect(heeded(week({ rules: { hype: use(0, 0, 3) } }))).toEqual([]);
  });
});

describe('M13, time', () => {
  it('is told in minutes, with medians from three texts on', () => {
    const figures = week({
      seconds: 2_280,
      postSeconds: histogramOf([100, 250, 900], secondBounds),
      answerSeconds: histogramOf([20, 40], secondBounds),
    });
    expect(time(figures)).toEqual({ minutes: 38, perPost: { over: 120, upTo: 300 }, perAnswer: undefined });
  });

  it('is never zero where something was written', () => {
    expect(time(week({ seconds: 5 }))?.minutes).toBe(1);
  });
});

describe('M14, rhythm', () => {
  it('is true where somebody was answered with more than a formula', () => {
    const weeks = [week({ answers: 2, canned: 2 }), week({ answers: 3, canned: 2 }), week({ posts: 4, toSelf: 3 })];
    expect(rhythm(weeks)).toEqual([false, true, false]);
  });

  it('shows the last eight weeks', () => {
    const weeks = Array.from({ length: 12 }, (_, index) => week({ answers: index % 3 }));
    expect(rhythm(weeks)).toEqual([true, true, false, true, true, false, true, true]);
  });
});

it('M15 speaks only of two languages', () => {
  expect(languages(week({ languages: { en: 2, fr: 3 } }))).toEqual({ en: 2, fr: 3 });
  expect(languages(week({ languages: { en: 0, fr: 3 } }))).toBeUndefined();
  expect(languages(week({ languages: { en: 2, fr: 0 } }))).toBeUndefined();
});
