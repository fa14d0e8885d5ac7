import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { onThisClock, weekOf } from '@/lib/habits/calendar';
import type { Entry } from '@/lib/habits/entry';
import { until } from '@/tools/browser/launched';
import { makeEntry, oneQuestion } from '../../habits/entries';
import type { CoachedWorld } from './coached';

const day = 24 * 3_600_000;

/** Presses a button of the section by its words. */
export const press = (page: Page, label: string): Promise<void> =>
  page.$$eval(
    '.data button',
    (buttons, wanted) => {
      const found = buttons.find(({ textContent }) => textContent === wanted);
      if (!found) throw new Error(`There is no button “${wanted}”.`);
      (found as HTMLButtonElement).click();
    },
    label,
  );

/** Waits until the section says this; any white space counts as a space. */
export const says = (page: Page, text: string): Promise<boolean> =>
  until(`the section says “${text}”`, () =>
    page.$eval('.data', (section, wanted) => section.textContent.replace(/\s+/g, ' ').includes(wanted), text),
  );

/** Ticks what is to go into the file, too. */
export const tick = (page: Page, label: string): Promise<void> =>
  page.$$eval(
    '.data .tick label',
    (labels, wanted) => (labels.find(({ textContent }) => textContent === wanted) as HTMLElement).click(),
    label,
  );

/** Presses the button, and reads the file with this ending that comes. `folder`: where files arrive. */
export async function saved(page: Page, folder: string, end: string): Promise<{ path: string; text: string }> {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  await press(page, 'Save the file');
  const files = () => readdirSync(folder).filter((name) => name.endsWith(end));
  await until('a file is there', async () => files().length === 1);
  const path = join(folder, files()[0]!);
  return { path, text: readFileSync(path, 'utf8') };
}

/** Chooses a file to bring. */
export async function bring(page: Page, path: string): Promise<void> {
  const field = await page.waitForSelector('.data input[type=file]');
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
}

/** The week of now, on this computer's clock. */
export const thisWeek = weekOf(onThisClock(Date.now()));

/** Two weeks of entries, one of them angry and late. */
export async function fill({ records }: CoachedWorld): Promise<void> {
  const features = { ...oneQuestion, words: 40, you: 2, names: 1 };
  const now = Date.now();
  const { offset } = onThisClock(now);
  const put = (change: Partial<Entry>) => records.put(makeEntry({ offset, ...change }));
  await put({
    at: now,
    features,
    shown: ['jargon'],
    heeded: ['jargon'],
    praised: ['named-credit'],
    standing: ['named-credit'],
  });
  await put({ at: now - 1, kind: 'reply', towards: 'other', standing: ['acknowledges', 'angry-reply', 'late-hour'] });
  await put({ at: now - 2, kind: 'reply', towards: 'other', standing: ['acknowledges'], language: 'fr', seconds: 70 });
  await put({ at: now - 7 * day, kind: 'comment', towards: 'other', outcome: 'probable' });
}

/** The options page, whose files arrive in a folder. */
export async function openData({ launched }: CoachedWorld, folder: string): Promise<Page> {
  const page = await launched.openExtensionPage('options.html');
  const client = await page.createCDPSession();
  await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await page.waitForSelector('.data');
  return page;
}
