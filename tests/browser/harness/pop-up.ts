import type { Page } from 'puppeteer-core';
import { preparePage } from '../../../tools/browser/launched';
import type { World } from './world';

/** A tab that a script has opened: the only kind that its own scripts may close. */
export async function popUp({ launched }: Pick<World, 'launched'>): Promise<Page> {
  const opener = await launched.newPage('about:blank');
  const opened = new Promise<Page>((done, fail) =>
    opener.once('popup', (page) => (page ? done(page) : fail(new Error('No tab was opened.')))),
  );
  await opener.evaluate(() => void window.open('about:blank'));
  const page = await preparePage(await opened);
  await opener.close();
  await page.bringToFront();
  return page;
}
