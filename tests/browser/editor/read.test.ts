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

type Written = { page: Parameters<Bench['open']>[0]; editor?: string; isQuill?: true; isArea?: true };

// Quill 1, TipTap, Draft.js, Lexical, Quill 2, textareas, an element without any library.
const written: readonly Written[] = [
  { page: 'li-g1', isQuill: true },
  { page: 'li-g2', isQuill: true },
  { page: 'li-g3' },
  { page: 'li-reply' },
  { page: 'li-article' },
  { page: 'x-home' },
  { page: 'x-modal' },
  { page: 'threads' },
  { page: 'bsky' },
  { page: 'masto', isArea: true },
  { page: 'intra', editor: 'quill', isQuill: true },
  { page: 'intra', editor: 'area', isArea: true },
  { page: 'bare' },
];
const named = written.map((one) => [[one.page, one.editor].filter(Boolean).join(' '), one] as const);

describe('reading', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  });
  afterAll(() => bench.close());

  it.each(named)(
    '%s has its own model’s text after whatever keys, and every place goes to the DOM and back',
    async (_, { page, editor, isQuill, isArea }) => {
      const composing = await bench.open(page, {}, editor);
      const random = randomBy(20261121);
      const choice = isQuill ? presses : [...presses, apart];
      for (let step = 0; step < 120; step++) {
        const press = choice[Math.floor(random() * choice.length)]!;
        if (typeof press === 'string') await composing.page.keyboard.type(press);
        else await composing.press(...press);
        if (step % 4 > 0) continue;
        expect(comparable(await composing.ask('read'))).toBe(comparable(await composing.model()));
        // The text of a field has no nodes: its places are offsets.
        if (!isArea) expect(await composing.ask('map')).toEqual([]);
      }
      expect((await composing.model()).length).toBeGreaterThan(50);
      await composing.close();
    },
  );

  it.each(named)('%s tells where the caret stands', async (_, { page, editor }) => {
    const composing = await bench.open(page, {}, editor);
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
