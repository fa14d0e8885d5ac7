import type { Page } from 'puppeteer-core';

/** One range that is registered to be underlined. */
export type Marked = {
  /** Name in the page's registry: line style and theme. */
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

/** Everything that the page would underline. */
export const readMarks = (page: Page): Promise<Marked[]> => page.evaluate(listRanges);
