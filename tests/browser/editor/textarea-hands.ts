import type { Box } from '../harness/lines';
import { findColour } from '../harness/painted';
import type { Bench, Composing } from './bench';
import { type Case, textOf, wordsOf } from './textarea-cases';

// Where the browser draws words is seen when they are selected: the page of these tests paints a selection all magenta.

const magenta = [255, 0, 255];

/** A picture knows whole device pixels only: what is true may be half of one away from what is seen. */
export const half = 0.5;

/** A textarea in a small window: pictures of it are taken often. */
export async function openArea(bench: Bench, scale = 1): Promise<Composing> {
  const composing = await bench.open('area');
  await composing.page.setViewport({ width: 720, height: 480, deviceScaleFactor: scale });
  await composing.type('x');
  return composing;
}

/** Dresses the textarea, selects the words in it and scrolls. */
export async function dress({ page }: Composing, one: Case): Promise<void> {
  await page.evaluate(
    ({ style, attributes = {}, text, words, scrolled = 0 }) => {
      const area = document.querySelector('textarea')!;
      area.removeAttribute('style');
      for (const name of ['dir', 'wrap']) area.removeAttribute(name);
      for (const [name, value] of Object.entries(attributes)) area.setAttribute(name, value);
      Object.assign(area.style, { color: 'black', background: 'white', outline: 'none' }, style);
      area.value = text;
      const start = text.indexOf(words);
      area.focus();
      area.setSelectionRange(start, start + words.length);
      const down = (area.scrollHeight - area.clientHeight) * scrolled;
      const aside = (area.scrollWidth - area.clientWidth) * scrolled;
      area.scrollTo(getComputedStyle(area).direction === 'rtl' ? -aside : aside, down);
    },
    { ...one, text: textOf(one), words: wordsOf(one) },
  );
}

/** Underlines words, and gives their boxes. */
export const markIn = (composing: Composing, words: string): Promise<{ boxes: number[][][] }> =>
  composing.ask('paint', { marks: [{ word: words, line: 'solid', active: false }] });

const isRtl = ({ page }: Composing): Promise<boolean> =>
  page.evaluate(() => getComputedStyle(document.querySelector('textarea')!).direction === 'rtl');

/**
 * How far the boxes of the words are from where the browser paints these. A selection fills its lines from top to bottom, a box
 * only holds letters: their middles are compared. Where a line is folded the selection takes in the space: only the beginning of
 * the first line and the end of the last are compared. CSS pixels; not a number where nothing is painted.
 */
export async function errorOf(composing: Composing, boxes: readonly Box[]): Promise<number> {
  const painted = await findColour(composing.page, magenta);
  const rtl = await isRtl(composing);
  const edge = (line: Box | undefined, side: 'left' | 'right'): number => {
    const { top, bottom } = line!;
    const inLine = boxes.filter((box) => box.top < bottom && box.bottom > top);
    const ours =
      side === 'left' ? Math.min(...inLine.map((box) => box.left)) : Math.max(...inLine.map((box) => box.right));
    return painted.ends(top + (bottom - top) / 3, bottom - (bottom - top) / 3)[side] - ours;
  };
  const inOrder = boxes.toSorted((a, b) => a.top - b.top);
  const [top, bottom] = [Math.min(...boxes.map((box) => box.top)), Math.max(...boxes.map((box) => box.bottom))];
  const errors = [
    edge(inOrder[0], rtl ? 'right' : 'left'),
    edge(inOrder.at(-1), rtl ? 'left' : 'right'),
    (painted.top + painted.bottom) / 2 - (top + bottom) / 2,
  ];
  return Math.max(...errors.map(Math.abs));
}

export const boxOf = ([left, top, width, height]: readonly number[]): Box => ({
  left: left!,
  top: top!,
  right: left! + width!,
  bottom: top! + height!,
});

/** Takes every line away. */
export async function clearAll(composing: Composing): Promise<void> {
  await composing.ask('paint', { marks: [] });
}
