import { describe, expect, it } from 'vitest';
import { shiftWeek } from '@/lib/habits/calendar';
import { type Figures, noFigures } from '@/lib/habits/figures';
import { proposal, stageAfter, stageBefore, type Walk, type WalkedWeek } from '@/lib/habits/path';
import { stages } from '@/lib/habits/stage';

const weeks = (...each: readonly (Partial<Figures> & { feedDays?: number })[]): WalkedWeek[] =>
  each.map(({ feedDays = 0, ...figures }, index) => ({
    week: shiftWeek('2026-09-07', index),
    figures: { ...noFigures(), ...figures },
    feedDays,
  }));

const turns = (once: number, twice: number): Pick<Figures, 'turns'> => ({ turns: [once, twice, 0, 0, 0, 0, 0, 0] });
const walk = (stage: Walk['stage'], walked: WalkedWeek[] = [], purposes = 0): Walk => ({
  stage,
  purposes,
  weeks: walked,
});

describe('the next stage is proposed', () => {
  it.each<[string, Walk, Walk['stage'] | undefined]>([
    ['from why, once there is a purpose', walk('why', [], 1), 'observe'],
    ['not from why without one', walk('why'), undefined],
    [
      'after three weeks with two days of reading',
      walk('observe', weeks({ feedDays: 2 }, {}, { feedDays: 5 }, { feedDays: 2 })),
      'comment',
    ],
    ['not after two', walk('observe', weeks({ feedDays: 2 }, { feedDays: 7 }, { feedDays: 1 })), undefined],
    [
      'after two weeks with three comments of one’s own',
      walk('comment', weeks({ answers: 3 }, { answers: 5, canned: 2 })),
      'reply',
    ],
    ['not for formulas', walk('comment', weeks({ answers: 3 }, { answers: 5, canned: 3 })), undefined],
    [
      'after two weeks whose usual exchange has two turns',
      walk('reply', weeks(turns(1, 2), turns(9, 1), turns(0, 1))),
      'post',
    ],
    ['not when half of them have one', walk('reply', weeks(turns(1, 2), turns(2, 2))), undefined],
    ['not after weeks without any exchange', walk('reply', weeks(turns(0, 0), turns(0, 0))), undefined],
    [
      'after three posts with a return to two',
      walk('post', weeks({ ownKnown: 1, followed: 1 }, { ownKnown: 2, followed: 1 })),
      'host',
    ],
    ['not when one came back to fewer', walk('post', weeks({ ownKnown: 4, followed: 2 })), undefined],
    ['not after two posts', walk('post', weeks({ ownKnown: 2, followed: 2 })), undefined],
    [
      'never after the last',
      walk('host', weeks({ ownKnown: 9, followed: 9, answers: 9, ...turns(0, 9), feedDays: 7 }), 3),
      undefined,
    ],
    ['never off the path', walk('none', weeks({ ownKnown: 9, followed: 9, answers: 9, feedDays: 7 }), 3), undefined],
  ])('%s', (_, walked, expected) => {
    expect(proposal(walked)).toBe(expected);
  });
});

it('every stage has the one before it behind it, and there is no way on or back off the path', () => {
  const path = stages.slice(1);
  expect(path.map(stageAfter)).toEqual([...path.slice(1), undefined]);
  expect(path.map(stageBefore)).toEqual([undefined, ...path.slice(0, -1)]);
  expect([stageAfter('none'), stageBefore('none')]).toEqual([undefined, undefined]);
});
