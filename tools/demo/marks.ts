import type { Page } from 'puppeteer-core';

/** One range that is registered for underlining; the box of its first line in CSS pixels of the window. */
export type Mark = { name: string; text: string; x: number; y: number };

/** Every range in the page's highlight registry, as any script of the page can list them. */
export const readMarks = (page: Page): Promise<Mark[]> =>
  page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].map((range) => {
        const [box] = (range as Range).getClientRects();
        const { left = 0, top = 0, width = 0, height = 0 } = box ?? {};
        return { name, text: String(range), x: left + width / 2, y: top + height / 2 };
      }),
    ),
  );
