import type { Page } from 'puppeteer-core';
import { type Launched, until } from '../../../tools/browser/launched';

/** The summary as the button opens it, in a tab of its size. */
export async function openPopup(launched: Launched): Promise<Page> {
  const popup = await launched.openExtensionPage('popup.html');
  await popup.setViewport({ width: 400, height: 600 });
  await popup.waitForSelector('main *');
  return popup;
}

/** Whether a page of ours says this, whatever its spaces and lines. */
export const says = (page: Page, text: string): Promise<boolean> =>
  page.evaluate((wanted) => document.body.textContent!.replace(/\s+/g, ' ').includes(wanted), text);

export const shows = (page: Page, text: string): Promise<boolean> =>
  until(`the page shows “${text}”`, () => says(page, text));

export const hides = (page: Page, text: string): Promise<boolean> =>
  until(`the page no longer shows “${text}”`, async () => !(await says(page, text)));

/** Presses the button with these words. */
export const press = (page: Page, label: string): Promise<void> =>
  page.$$eval(
    'button',
    (buttons, wanted) => buttons.find(({ textContent }) => textContent?.trim() === wanted)?.click(),
    label,
  );
