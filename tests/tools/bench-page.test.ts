import { describe, expect, it } from 'vitest';
import { threadClock } from '../../tools/bench/page/clock';
import { findWork, keyShares, longTasks } from '../../tools/bench/page/share';
import { join, overlap } from '../../tools/bench/page/stretch';
import type { TraceEvent } from '../../tools/bench/page/trace';

const ours = 'chrome-extension://id/content-scripts/composer.js';
const theirs = 'https://x.com/app.js';

const event = (name: string, from: number, to: number, data: TraceEvent['args']['data'] = {}): TraceEvent => ({
  name,
  pid: 1,
  tid: 1,
  ts: from,
  dur: to - from,
  tts: from,
  tdur: to - from,
  args: { data },
});
const call = (from: number, to: number, url: string): TraceEvent => event('FunctionCall', from, to, { url });
const keyAt = (at: number): TraceEvent => event('EventDispatch', at, at, { type: 'keydown' });

/** A profile whose samples, from 0 on, hold these nodes after so many microseconds each. */
const profile = (
  nodes: NonNullable<NonNullable<TraceEvent['args']['data']>['cpuProfile']>['nodes'],
  samples: number[],
  timeDeltas: number[],
) => [
  { ...event('Profile', 0, 0, { startTime: 0 }), id: 'p' },
  { ...event('ProfileChunk', 0, 0, { cpuProfile: { nodes: nodes!, samples }, timeDeltas }), id: 'p' },
];

describe('stretches of time', () => {
  it('join where they touch, and fill a part of another', () => {
    const joined = join([
      { from: 30, to: 40 },
      { from: 0, to: 10 },
      { from: 5, to: 20 },
    ]);
    expect(joined).toEqual([
      { from: 0, to: 20 },
      { from: 30, to: 40 },
    ]);
    expect(overlap(joined, { from: 15, to: 35 })).toBe(10);
    expect(overlap(joined, { from: 20, to: 30 })).toBe(0);
  });
});

describe('our share in a trace', () => {
  it('is what our calls last, whatever they call in turn, and nothing of the page’s own', () => {
    const work = findWork([keyAt(0), call(0, 4_000, theirs), call(5_000, 8_000, ours), call(6_000, 7_000, theirs)]);
    expect(work && keyShares(work, 10_000)).toEqual([3]);
  });

  it('is counted to the key that went down last', () => {
    const work = findWork([keyAt(0), call(1_000, 2_000, ours), keyAt(10_000), call(11_000, 16_000, ours)]);
    expect(work && keyShares(work, 3_000)).toEqual([1, 2]);
  });

  it('takes in samples with our script anywhere on their stack, also where no call is written down', () => {
    const nodes = [
      { id: 1, callFrame: { url: theirs } },
      { id: 2, parent: 1, callFrame: { url: ours } },
      { id: 3, parent: 2, callFrame: { url: '' } },
    ];
    const samples = profile(nodes, [1, 3, 1, 2, 1], [1_000, 1_000, 500, 1_000, 60_000]);
    const work = findWork([event('RunTask', 0, 90_000), keyAt(0), call(0, 100, ours), ...samples]);
    expect(work && keyShares(work, 90_000)).toEqual([0.1 + 0.5 + 2]);
  });

  it('takes in styles and layout that we were the first to call for, and none that the page had called for', () => {
    const calling = (name: string, at: number, url: string) => event(name, at, at, { stackTrace: [{ url }] });
    const work = findWork([
      keyAt(0),
      call(0, 1_000, ours),
      calling('ScheduleStyleRecalculation', 500, ours),
      calling('InvalidateLayout', 600, theirs),
      event('UpdateLayoutTree', 2_000, 5_000),
      event('Layout', 5_000, 7_000),
      event('UpdateLayoutTree', 8_000, 9_000),
    ]);
    expect(work && keyShares(work, 20_000)).toEqual([1 + 3]);
  });

  it('is not there where our script is not', () => {
    expect(findWork([keyAt(0), call(0, 1_000, theirs)])).toBeUndefined();
  });

  it('names long tasks that are ours for more than half or more than 50 ms', () => {
    const task = (from: number, to: number) => event('RunTask', from, to);
    const work = findWork([
      task(0, 60_000),
      call(0, 20_000, ours),
      task(100_000, 160_000),
      call(100_000, 140_000, ours),
      task(200_000, 400_000),
      call(200_000, 255_000, ours),
      task(500_000, 540_000),
      call(500_000, 540_000, ours),
    ]);
    expect(work && longTasks(work)).toEqual([40, 55]);
  });

  it('leaves out the time in which the thread did not run', () => {
    const slow = { ...call(0, 8_000, ours), tdur: 2_000 };
    const work = findWork([keyAt(0), slow]);
    expect(work && keyShares(work, 8_000)).toEqual([2]);
    const clock = threadClock([slow]);
    expect([clock(-5), clock(4_000), clock(9_000)]).toEqual([0, 1_000, 2_000]);
  });
});
