import type { Page } from 'puppeteer-core';
import { type Box, readLines } from './lines';

/** One range that is registered to be underlined. */
export type Marked = {
  /** Name in the page's registry: line style and theme. Empty for a line over a textarea, of which the page knows nothing. */
  name: string;
  text: string;
  /** It stands in the page and holds something; anything else is a ghost. */
  isSound: boolean;
};

/** Lists the page's registry of highlights, which is the page's own: no content script is asked. Runs in the page. */
function listRanges(): Marked[] {
  const registry = CSS.highlights as unknown as Map<string, Iterable<Range>>;
  return [...registry].flatMap(([name, ranges]) =>
    [...ranges].map((range) => {
      const node = range.startContainer;
      const editor = (node instanceof Element ? node : node.parentElement)?.closest('[contenteditable]');
      const isInside = Boolean(editor?.isConnected && editor.contains(range.endContainer));
      return { name, text: range.toString(), isSound: isInside && !range.collapsed };
    }),
  );
}

/**
 * The words under lines over a textarea, by what the browser itself finds in their first and last points. A mark that is folded has
 * several lines, with no more than a space between them. Runs in the page.
 */
function readUnder(lines: Box[]): Marked[] {
  const at = (x: number, y: number): { node: Node; offset: number } | undefined => {
    const place = document.caretPositionFromPoint(x, y);
    return place ? { node: place.offsetNode, offset: place.offset } : undefined;
  };
  const spans: { area: HTMLTextAreaElement | undefined; start: number; end: number }[] = [];
  for (const { left, top, right, bottom } of lines) {
    const [first, last] = [at(left + 1, (top + bottom) / 2), at(right - 1, (top + bottom) / 2)];
    const area = first?.node instanceof HTMLTextAreaElement ? first.node : undefined;
    const [start = 0, end = 0] = [first?.offset, last?.offset];
    const before = spans.at(-1);
    if (before && before.area === area && start >= before.end && start - before.end <= 1) before.end = end;
    else spans.push({ area, start, end });
  }
  return spans.map(({ area, start, end }) => ({
    name: '',
    text: area?.value.slice(start, end) ?? '',
    isSound: area !== undefined && start < end,
  }));
}

/** Everything that is underlined in the page. */
export async function readMarks(page: Page): Promise<Marked[]> {
  const ranges = await page.evaluate(listRanges);
  if (!(await page.evaluate(() => document.querySelector('textarea') !== null))) return ranges;
  return [...ranges, ...(await page.evaluate(readUnder, await readLines(page)))];
}
