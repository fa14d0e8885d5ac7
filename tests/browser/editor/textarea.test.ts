import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, type Composing, openBench } from './bench';
import { cases, wordsOf } from './textarea-cases';
import { boxOf, clearAll, dress, errorOf, half, markIn, openArea } from './textarea-hands';

const scales = [
  { scale: 1, among: cases },
  { scale: 1.25, among: cases.filter(({ what }) => /broken size|uneven|scrolled half way|zoomed/.test(what)) },
  { scale: 2, among: cases.filter(({ what }) => /broken size|uneven|from right to left$/.test(what)) },
];

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench?.close());

describe.each(scales)('words in a textarea at $scale device pixels to one', ({ scale, among }) => {
  let composing: Composing;
  beforeAll(async () => {
    composing = await openArea(bench, scale);
  });
  afterAll(() => composing?.close());

  it.each(among)('$what: are found where they are drawn', async (one) => {
    await dress(composing, one);
    await clearAll(composing);
    const { boxes } = await markIn(composing, wordsOf(one));
    expect(boxes[0]).not.toEqual([]);
    await clearAll(composing);
    expect(await errorOf(composing, boxes[0]!.map(boxOf))).toBeLessThanOrEqual(1 + half / scale);
  });
});
