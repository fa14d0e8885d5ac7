import { expect, it } from 'vitest';
import { type Figures, noFigures } from '@/lib/habits/figures';
import { figuresFor } from '@/lib/habits/history';
import type { Source } from '@/lib/habits/kept';
import { makeEntry } from './entries';

const week = '2026-11-16';
const kept = (source: Source, over: Partial<Figures>) => ({ source, week, figures: { ...noFigures(), ...over } });
const archives = [kept('linkedin', { posts: 3 }), kept('x', { posts: 4, answers: 1 })];

it('takes the fuller account of a week, never both: one entry does not hide what the archives tell', () => {
  expect(figuresFor(week, [makeEntry()], archives)).toMatchObject({ posts: 7, answers: 1 });
  expect(figuresFor(week, [makeEntry()], [kept('x', { answers: 1 })])).toMatchObject({ posts: 1, answers: 0 });
});

it('takes the roll-up of the log where there is one', () => {
  expect(figuresFor(week, [], [kept('log', { posts: 9, sends: 9 }), ...archives]).posts).toBe(9);
});

it('adds the archives where the log was silent, of that week alone', () => {
  expect(figuresFor(week, [], archives)).toMatchObject({ posts: 7, answers: 1 });
  expect(figuresFor('2026-11-09', [], archives)).toEqual(noFigures());
});
