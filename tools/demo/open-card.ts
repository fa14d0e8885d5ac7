import type { Page } from 'puppeteer-core';
import { ours } from '../../tests/browser/harness/ours';
import { until } from '../browser/launched';
import { readMarks } from './marks';

/** Clicks the underlined words with the mouse and waits for their card. */
export async function openCard(page: Page, marked: string): Promise<void> {
  const mark = await until(`${marked} is underlined`, async () =>
    (await readMarks(page)).find(({ text }) => text === marked),
  );
  await page.mouse.click(mark.x, mark.y);
  await ours(page).find({ css: '[data-piece="card"]' });
}
