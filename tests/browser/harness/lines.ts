import type { Page } from 'puppeteer-core';
import { overClosedRoots } from './closed-roots';

/** A box in CSS pixels of the window. */
export type Box = { left: number; top: number; right: number; bottom: number };

/** Lists the lines that the product draws over textareas, as far as they are seen. Runs in the page, so it stands on its own. */
function listLines(roots: ShadowRoot[]): Box[] {
  return roots
    .flatMap((root) => [...root.querySelectorAll('[data-fill]')])
    .map((line) => {
      const [box, pane] = [line, line.parentElement!.parentElement!].map((one) => one.getBoundingClientRect());
      return {
        left: Math.max(box!.left, pane!.left),
        top: Math.max(box!.top, pane!.top),
        right: Math.min(box!.right, pane!.right),
        bottom: Math.min(box!.bottom, pane!.bottom),
      };
    })
    .filter(({ left, top, right, bottom }) => left < right && top < bottom);
}

/** Every line over a textarea, one for each line of text that a mark runs over. */
export const readLines = (page: Page): Promise<Box[]> => overClosedRoots(page, listLines);
