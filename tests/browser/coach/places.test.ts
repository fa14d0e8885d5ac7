import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { browser as extension } from 'wxt/browser';
import type { Entry } from '@/lib/habits/entry';
import { until } from '@/tools/browser/launched';
import { chromiumId, geckoId } from '@/tools/manifest';
import type { FixtureId } from '../../fixtures/types';
import { browser } from '../harness/browser';
import { type Coached, type CoachedWorld, chip, startCoached } from '../harness/coached';
import { awaitText } from '../harness/panel';
import { type Permission, preparePermission, withdraw } from '../harness/permission';

declare const chrome: typeof extension;

const id = browser === 'firefox' ? geckoId : chromiumId;

let world: CoachedWorld;
let permission: Permission;
beforeAll(async () => {
  permission = await preparePermission(browser);
  world = await startCoached(browser, permission.launch);
});
afterAll(() => world?.close());
beforeEach(() => world.records.reset());

const text = 'Two years of work. We are thrilled to announce the opening of our Leeds office.';
const announce = 'We are thrilled to announce the opening of our Leeds office.';
const after = 'Two years of work. Our Leeds office is open.';

type Place = {
  fixture: FixtureId;
  origin: string;
  /** Where the options show it, and what is typed there. */
  row: string;
  address?: string;
  entry: Pick<Entry, 'site' | 'kind' | 'outcome'>;
};

const places: Place[] = [
  {
    fixture: 'bsky',
    origin: 'https://bsky.app',
    row: 'Bluesky',
    entry: { site: 'bluesky', kind: 'post', outcome: 'posted' },
  },
  {
    fixture: 'threads',
    origin: 'https://www.threads.com',
    row: 'Threads',
    entry: { site: 'threads', kind: 'post', outcome: 'probable' },
  },
  {
    fixture: 'masto',
    origin: 'https://social.example',
    row: 'Mastodon, on your server',
    address: '@you@social.example',
    entry: { site: 'mastodon', kind: 'post', outcome: 'posted' },
  },
  {
    fixture: 'intra',
    origin: 'https://intranet.example',
    row: 'Any other page',
    address: 'intranet.example/news?page=1',
    entry: { site: 'anywhere', kind: 'unknown', outcome: 'probable' },
  },
];

const nameOf = ({ row, address, origin }: Place): string => (address ? new URL(origin).host : row);

async function press(page: Page, label: string): Promise<void> {
  await page.bringToFront();
  const button = await page.waitForSelector(`button[aria-label="${label}"]`);
  await button?.click();
}

/** Presses what switches the place on; the browser asks then. */
async function ask(page: Page, { row, address }: Place): Promise<void> {
  if (address) {
    await page.bringToFront();
    const field = await page.waitForSelector(`form:has(button[aria-label="Switch on: ${row}"]) input`);
    await field?.click({ count: 3 });
    await field?.type(address);
  }
  await press(page, `Switch on: ${row}`);
}

/** The line of a place in the options. */
const line = (page: Page, name: string): Promise<string> =>
  page.evaluate((wanted) => {
    const row = [...document.querySelectorAll('#places .setting')].find(
      (one) => one.querySelector('h3')?.textContent === wanted,
    );
    return row?.querySelector('p')?.textContent ?? '';
  }, name);

const reads = (page: Page, place: Place, start: string): Promise<unknown> =>
  until(`the options say: ${start}`, async () => (await line(page, nameOf(place))).includes(start));

const granted = (): Promise<string[]> =>
  world.records.page.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);

const openOptions = (): Promise<Page> => world.launched.openExtensionPage('options.html');

async function silent(coached: Coached): Promise<void> {
  await coached.page.bringToFront();
  await coached.ours.gone(chip);
  expect(await coached.marks()).toEqual([]);
}

/** The coach is there, once, with a suggestion that can be taken. */
async function coachedOnce(coached: Coached): Promise<void> {
  await coached.page.bringToFront();
  await coached.type(' ');
  await coached.press('Backspace');
  await coached.ours.find(chip);
  await coached.underlines(announce);
  expect(await coached.ours.all(chip)).toHaveLength(1);
}

// Each opens several pages and waits for questions of the browser that heed no quick answer.
describe.each(places)('$row', { timeout: 120_000 }, (place) => {
  const { fixture, origin, entry } = place;

  it('is left alone until the person has asked and the browser has, and again when it is switched off', async () => {
    const coached = await world.open(fixture, { lang: 'en' });
    await coached.write(text);
    await silent(coached);
    const options = await openOptions();
    await ask(options, place);
    expect(await permission.answer(world.launched, 'deny')).toContain(new URL(origin).host);
    await awaitText(options, `The browser gave no access to ${nameOf(place)};`);
    await silent(coached);
    expect((await world.records.settings()).places ?? []).toEqual([]);

    await ask(options, place);
    await permission.answer(world.launched, 'allow');
    await reads(options, place, 'Parley coaches here.');
    // The page was open before, and was not loaded again.
    await coachedOnce(coached);
    await coached.openCard();
    await coached.take('trim');
    await coached.holds(after);
    await coached.undo();
    await coached.holds(text);
    expect(await coached.submitted()).toEqual([]);
    await coached.publish();
    expect(await world.records.settled(1, 30_000)).toMatchObject([{ ...entry, language: 'en', author: 'person' }]);
    expect(await coached.errors()).toEqual([]);
    expect((await coached.violations()).filter((one) => !one.includes('/__fixture/'))).toEqual([]);
    await coached.close();

    const next = await world.open(fixture, { lang: 'en' });
    await next.write(text);
    await coachedOnce(next);
    await press(options, `Switch off: ${nameOf(place)}`);
    await silent(next);
    await until('access is given back', async () => !(await granted()).includes(`${origin}/*`));
    await next.close();
    const last = await world.open(fixture, { lang: 'en' });
    await last.write(text);
    await silent(last);
    await last.close();
    await options.close();
  });

  it('says that access was withdrawn, and is back in the open page when it is given again', async () => {
    const options = await openOptions();
    await ask(options, place);
    if (await askedAgain()) await permission.answer(world.launched, 'allow');
    await reads(options, place, 'Parley coaches here.');
    const coached = await world.open(fixture, { lang: 'en' });
    await coached.write(text);
    await coachedOnce(coached);
    await withdraw(world.launched, id, origin);
    await silent(coached);
    await reads(options, place, 'Access was withdrawn');
    const popup = await world.launched.openExtensionPage('popup.html');
    await popup.waitForFunction(() => document.body.textContent!.includes('Access to 1 place was withdrawn.'));
    await popup.close();
    const other = await world.open(fixture, { lang: 'en' });
    await other.write(text);
    await silent(other);
    await other.close();

    await press(options, `Ask for access again: ${nameOf(place)}`);
    if (await askedAgain()) await permission.answer(world.launched, 'allow');
    await reads(options, place, 'Parley coaches here.');
    await coachedOnce(coached);
    await press(options, `Switch off: ${nameOf(place)}`);
    await silent(coached);
    await coached.close();
    await options.close();
  });
});

/** Chromium grants without a question what it granted before; Firefox asks each time. */
async function askedAgain(): Promise<boolean> {
  await new Promise((done) => setTimeout(done, 1_000));
  return permission.isAsked(world.launched);
}
