import type { ElementHandle, Page } from 'puppeteer-core';

// Hands for the extension's own pages, which stand in tabs.

/** Runs in the page. */
const findButton = (name: string): HTMLElement | undefined =>
  [...document.querySelectorAll('button')].find((one) => (one.ariaLabel ?? one.textContent) === name);

/** Presses the first button with this name, once it is there, with the real mouse. */
export async function pressButton(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  const button = (await page.waitForFunction(findButton, {}, name)) as ElementHandle<HTMLElement>;
  await button.click();
}

/** What the options say of one site's adapter; empty while they do not list it. */
export const readSite = (page: Page, id: string): Promise<string> =>
  page.evaluate((wanted) => document.querySelector(`[data-site="${wanted}"]`)?.textContent ?? '', id);
