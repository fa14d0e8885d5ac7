import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from '../../../tools/browser/launched';

/** A visible element of the page or of the open shadow roots in it; with `text`, the one that says exactly that. */
function findVisible(css: string, text: string | undefined): HTMLElement | undefined {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  }
  const all = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(css)]);
  return all.find(
    (element) => element.checkVisibility() && (text === undefined || element.textContent?.trim() === text),
  );
}

/** Clicks something of the site with the mouse once it is there: by selector, and by its words where it has no name. */
export async function clickOn({ page }: { page: Page }, css: string, text?: string): Promise<void> {
  let found: ElementHandle<HTMLElement> | null = null;
  await until(`the site shows ${text ?? css}`, async () => {
    const handle = await page.evaluateHandle(findVisible, css, text);
    found = handle.asElement() as ElementHandle<HTMLElement> | null;
    return found !== null;
  });
  await found!.click();
}
