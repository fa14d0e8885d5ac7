import type { Page } from 'puppeteer-core';
import type { RollUp } from '@/lib/habits/kept';
import { until } from '../../../tools/browser/launched';
import type { Records } from './records';
import type { World } from './world';

/** The options page once it shows the section about archives. */
export async function openOptions({ launched }: Pick<World, 'launched'>): Promise<Page> {
  const page = await launched.openExtensionPage('options.html');
  await page.waitForSelector('.archive');
  return page;
}

/** Chooses files as the person does. */
export async function choose(page: Page, ...paths: string[]): Promise<void> {
  const field = await page.waitForSelector('.archive input[type=file]');
  await (field as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(...paths);
}

/** Drops files of these texts on the section. */
export const drop = (page: Page, files: Readonly<Record<string, string>>): Promise<void> =>
  page.$eval(
    '.archive .drop',
    (zone, named) => {
      const dataTransfer = new DataTransfer();
      for (const [name, text] of Object.entries(named)) dataTransfer.items.add(new File([text], name));
      zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    files,
  );

/** Waits until the section says this; any white space counts as a space. */
export const says = (page: Page, text: string, ms?: number): Promise<boolean> =>
  until(
    `the section says “${text}”`,
    () =>
      page.$eval(
        '.archive',
        (section, wanted) => section.textContent.replace(/\s+/g, ' ').includes(wanted),
        text.replace(/\s+/g, ' '),
      ),
    ms,
  );

/** Every week that is kept, as it stands in the database. */
export const rollUps = ({ records }: { records: Records }): Promise<RollUp[]> =>
  records.page.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    if (!(await indexedDB.databases()).some(({ name }) => name === 'parley')) return [];
    const database = await done(indexedDB.open('parley'));
    const rows = await done(database.transaction('rollUps').objectStore('rollUps').getAll());
    database.close();
    return rows;
  });

/** Sums of a figure over all weeks. */
export const sum = (weeks: readonly RollUp[], of: 'answers' | 'posts' | 'reshares' | 'toSelf'): number =>
  weeks.reduce((total, { figures }) => total + figures[of], 0);

/** From now on the page notes how long its own tasks take (Chromium only), and how far the bar was. */
export const watchPage = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen = Object.assign(window, { longest: 0, steps: new Set<number>() });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ entryTypes: ['longtask'] });
    new MutationObserver(() => {
      const bar = document.querySelector('progress');
      if (bar?.hasAttribute('value')) seen.steps.add(bar.value);
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });

/** The longest task in milliseconds, none counted below 50, and at how many places the bar was. */
export const watched = (page: Page): Promise<{ longest: number; steps: number }> =>
  page.evaluate(() => {
    const { longest, steps } = window as unknown as { longest: number; steps: Set<number> };
    return { longest, steps: steps.size };
  });
