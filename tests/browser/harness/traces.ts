import type { Page } from 'puppeteer-core';
import { overClosedRoots } from './closed-roots';

/** What a page can find out about what was put into it. */
export type Traces = {
  /** Every kind of element that came since the watch began, outside of editors: tag, id, classes, attributes. */
  elements: string[];
  /** The most that stood in the page at any time since. */
  highlights: number;
  sheets: number;
  closedRoots: number;
};

declare global {
  interface Window {
    traces: { elements: Set<string>; highlights: number; sheets: number };
  }
}

/** Watches the page from inside: document and open shadow roots. Runs in the page. */
function watch(): void {
  const seen = { elements: new Set<string>(), highlights: 0, sheets: 0 };
  window.traces = seen;
  const roots: (Document | ShadowRoot)[] = [document];
  const sign = (element: Element): string =>
    [element.localName, ...[...element.attributes].map(({ name }) => name).sort()].join(' ');
  const note = (element: Element): void => {
    if (!element.parentElement?.closest('[contenteditable]')) seen.elements.add(sign(element));
    if (element.shadowRoot) observe(element.shadowRoot);
  };
  const observe = (root: Document | ShadowRoot): void => {
    if (root !== document) roots.push(root);
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) observe(element.shadowRoot);
    new MutationObserver((records) => {
      for (const { target, type, addedNodes } of records) {
        if (type === 'attributes') note(target as Element);
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          for (const element of [node, ...node.querySelectorAll('*')]) note(element);
        }
      }
    }).observe(root, { childList: true, subtree: true, attributes: true });
  };
  observe(document);
  const count = (): void => {
    seen.highlights = Math.max(seen.highlights, CSS.highlights.size);
    const sheets = roots.reduce((sum, root) => sum + root.adoptedStyleSheets.length, 0);
    seen.sheets = Math.max(seen.sheets, sheets);
  };
  setInterval(count, 20);
}

export const watchTraces = (page: Page): Promise<void> => page.evaluate(watch);

/** What was found so far. */
export async function readTraces(page: Page): Promise<Traces> {
  const { elements, ...most } = await page.evaluate(() => ({
    ...window.traces,
    elements: [...window.traces.elements].sort(),
  }));
  return { elements, ...most, closedRoots: await overClosedRoots(page, (roots) => roots.length) };
}
