import type { KeyInput } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, openBench } from './bench';

/** Mulberry32: the same keys in every run. */
function randomBy(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

// Half an emoji, which Backspace leaves in some editors, does not travel from Firefox. Fillers without width are no text.
const comparable = (text: string): string => text.toWellFormed().replace(/[\u200B\uFEFF]/g, '');

type Press = readonly [key: KeyInput, ...held: KeyInput[]] | string;

const presses: readonly Press[] = [
  'Un mot ',
  'd’été, ',
  '#tag ',
  '@anna ',
  'https://example.org ',
  '🎉',
  '👩🏽‍🚀 ',
  'zéro\u200Blargeur\uFEFF ',
  // Begins a name: Enter takes it from the list that opens, as a chip on LinkedIn.
  '@har\n',
  ['Enter'],
  ['Enter'],
  ['Enter', 'Shift'],
  ['Backspace'],
  ['Delete'],
  ['ArrowLeft'],
  ['ArrowUp'],
  ['Home'],
  ['End'],
];

// Quill 1 composes letter and accent in its model but not in its DOM, and loses count of them: not for it.
const apart = 'e\u0301 ';

const fixtures = ['li-g1', 'li-g2', 'li-g3', 'li-reply', 'x-home', 'x-modal'] as const;

describe('reading', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  });
  afterAll(() => bench.close());

  it.each(fixtures)(
    '%s has its own model’s text after whatever keys, and every place goes to the DOM and back',
    async (fixture) => {
      const composing = await bench.open(fixture);
      const random = randomBy(20261121);
      const choice = fixture === 'li-g1' || fixture === 'li-g2' ? presses : [...presses, apart];
      for (let step = 0; step < 120; step++) {
        const press = choice[Math.floor(random() * choice.length)]!;
        if (typeof press === 'string') await composing.page.keyboard.type(press);
        else await composing.press(...press);
        if (step % 4 > 0) continue;
        expect(comparable(await composing.ask('read'))).toBe(comparable(await composing.model()));
        expect(await composing.ask('map')).toEqual([]);
      }
      expect((await composing.model()).length).toBeGreaterThan(50);
      await composing.close();
    },
  );

  it.each(fixtures)('%s tells where the caret stands', async (fixture) => {
    const composing = await bench.open(fixture);
    await composing.press('End', 'Control');
    const before = (await composing.model()).length;
    await composing.type('Un #mot\nDeux');
    expect(await composing.ask('selection')).toEqual({ start: before + 12, end: before + 12 });
    await composing.press('ArrowLeft');
    await composing.press('ArrowLeft', 'Shift');
    expect(await composing.ask('selection')).toEqual({ start: before + 10, end: before + 11 });
    await composing.close();
  });
});
