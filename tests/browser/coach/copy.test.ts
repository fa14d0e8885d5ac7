import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Folder } from '@/tools/browser/lifetime';
import { copyGranted } from '@/tools/soak/granted';
import { browser, builds } from '../harness/browser';
import { type Coached, type CoachedWorld, startCoached } from '../harness/coached';

const text = 'Two years of work. We are thrilled to announce the opening of our Leeds office.';
const pill = { css: '[data-piece="card"] .said .pill' };
const suggestion = 'Our Leeds office is open.';

// Without a secure connection a page has no `navigator.clipboard`.
const origins = ['http://intranet.example', 'https://intranet.example'];

let world: CoachedWorld;
let extension: Folder;
beforeAll(async () => {
  extension = copyGranted(builds[browser], origins);
  world = await startCoached(browser, { extension: extension.folder, own: true });
});
afterAll(async () => {
  await world?.close();
  extension?.remove();
});
beforeEach(() =>
  world.records.reset({
    noticeSeen: true,
    places: origins.map((origin) => ({ origin, site: 'anywhere' as const })),
  }),
);

/** What a page hears of a copy, in the order in which it listens. */
type Heard = { copies: string[] };

/** The page takes single keys alone into its text area, has a field beside it, and listens to every copy. */
function prepare(): void {
  const area = window.fixture.editors.area!.element as HTMLTextAreaElement;
  let kept = area.value;
  area.addEventListener('input', (event) => {
    if (((event as InputEvent).data ?? '').length > 1) area.value = kept;
    kept = area.value;
  });
  const copies: string[] = [];
  Object.assign(window, { copies });
  const hear = (where: string) => (event: Event) => {
    const { clipboardData } = event as ClipboardEvent;
    copies.push(`${where}: ${clipboardData?.getData('text/plain') ?? ''}`);
    clipboardData?.setData('text/plain', 'changed by the page');
  };
  addEventListener('copy', hear('window'), { capture: true });
  document.addEventListener('copy', hear('document'), { capture: true });
  area.addEventListener('copy', hear('area'));
}

const copies = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as Heard).copies);

/** Where the keyboard is and what is selected there. */
const standing = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => {
    const area = document.activeElement as HTMLTextAreaElement;
    return [area.tagName, area.selectionStart, area.selectionEnd];
  });

/** A suggestion was clicked that the editor did not take. */
async function refused(origin: string): Promise<Coached> {
  const coached = await world.open('intra', { lang: 'en', at: `${origin}/news` });
  await coached.click('area');
  await coached.page.keyboard.type(text);
  await coached.page.evaluate(prepare);
  await coached.openCard();
  await coached.take('trim');
  await coached.ours.find({ ...pill, text: 'Copy' });
  return coached;
}

/** What the clipboard holds: pasted into a field by the keys of the browser. */
async function pasted(page: Page): Promise<string> {
  await page.click('input[type=search]');
  await page.keyboard.down('Control');
  // Chromium leaves the meaning of a key that a program presses to the program.
  await page.keyboard.press('v', browser === 'chromium' ? { commands: ['Paste'] } : {});
  await page.keyboard.up('Control');
  return page.$eval('input[type=search]', (field) => (field as HTMLInputElement).value);
}

/** Where the page stops every copy, the card says so. */
async function proveForbidden({ page, ours }: Coached): Promise<void> {
  await page.evaluate(() =>
    addEventListener('copy', (event) => event.stopImmediatePropagation(), { capture: true, once: true }),
  );
  await ours.click(pill);
  await ours.find({ css: '.said p', text: 'Copying is not possible here' });
  await ours.find({ ...pill, text: 'Copy' });
}

it.each(origins)('on %s a suggestion that was refused is copied, whatever the page does of a copy', async (origin) => {
  const coached = await refused(origin);
  const before = await standing(coached.page);
  await coached.ours.click(pill);
  await coached.ours.find({ ...pill, text: 'Copied' });
  expect(await standing(coached.page)).toEqual(before);
  // Who listens at the window already may know that something is copied.
  expect(await copies(coached.page)).toEqual(origin.startsWith('https') ? [] : ['window: ']);
  if (origin.startsWith('http:')) await proveForbidden(coached);
  expect(await pasted(coached.page)).toBe(suggestion);
  // What is copied later is the page's to hear.
  await coached.page.evaluate(() => document.dispatchEvent(new Event('copy')));
  expect((await copies(coached.page)).at(-1)).toBe('document: ');
  expect(await coached.errors()).toEqual([]);
  await coached.close();
});
