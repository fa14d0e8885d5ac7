import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../tools/browser/launched';
import type { FixtureOptions } from '../fixtures/types';
import type { Composer } from './harness/composer';
import { publications } from './harness/requests';
import { startWorld, type World } from './harness/world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

const byId = (name: string): string => `[data-testid="${name}"]`;
/** Clicks in the dialog where there is one: the box behind it has the same names. */
const press = ({ page }: Composer, name: string): Promise<void> =>
  page.click(`:is(#layers, body:not(:has(#layers [role=dialog]))) ${byId(name)}`);
const texts = async (composer: Composer): Promise<string[]> => (await composer.submitted()).map(({ text }) => text);
const gone = async ({ page }: Composer, name: string): Promise<void> => {
  await page.waitForFunction((wanted) => !(wanted in window.fixture.editors), {}, name);
};

async function end(composer: Composer): Promise<void> {
  expect(await composer.errors()).toEqual([]);
  expect(await composer.violations()).toEqual([]);
  await composer.close();
}

it.each([{}, { ids: 'same' }] as FixtureOptions[])(
  'a thread grows part by part and is sent whole: %j',
  async (options) => {
    const composer = await world.open('x-modal', options);
    expect(await composer.page.$(byId('addButton'))).toBeNull();
    await composer.type('The first part.');
    await press(composer, 'addButton');
    await composer.ready('second');
    expect(await composer.page.$(byId('addButton'))).toBeNull();
    expect(await composer.canPublish()).toBe(false);
    await composer.page.keyboard.type('The second.');
    await press(composer, 'addButton');
    await composer.ready('third');
    await composer.page.keyboard.type('The third.');
    await composer.holds('The second.', 'second');
    const ids = await composer.page.$$eval('[role=dialog] [contenteditable]', (all) =>
      all.map((one) => one.getAttribute('data-testid')),
    );
    expect(ids).toEqual(options.ids ? Array(3).fill('tweetTextarea_0') : [0, 1, 2].map((at) => `tweetTextarea_${at}`));
    await composer.publish();
    await gone(composer, 'post');
    expect(await texts(composer)).toEqual(['The first part.', 'The second.', 'The third.']);
    await end(composer);
  },
);

it('a part that the focus has not left loses what was written in it', async () => {
  const composer = await world.open('x-modal');
  await composer.type('Lost');
  await composer.page.$eval(byId('addButton'), (button) => (button as HTMLElement).click());
  await composer.ready('second');
  await composer.holds('');
  await end(composer);
});

it.each(['fileInput', 'scheduleOption', 'unsentButton'])(
  '%s takes the editor away and brings it back with its text',
  async (name) => {
    const composer = await world.open('x-modal');
    await composer.type('Not lost');
    await press(composer, name);
    await gone(composer, 'post');
    await press(composer, 'app-bar-back');
    await composer.ready();
    await composer.holds('Not lost');
    await composer.type('!');
    await composer.holds('Not lost!');
    await end(composer);
  },
);

it('a time can be chosen, and another request is made of it', async () => {
  const composer = await world.open('x-modal');
  await composer.type('Later');
  await press(composer, 'scheduleOption');
  await press(composer, 'scheduledConfirmationPrimaryAction');
  await composer.ready();
  await composer.publish();
  await composer.page.waitForSelector(byId('toast'));
  expect(await composer.page.$(`${byId('toast')} a`)).toBeNull();
  expect(await composer.submitted()).toMatchObject([{ path: expect.stringContaining('/CreateScheduledTweet') }]);
  await end(composer);
});

it.each(['confirmationSheetConfirm', 'confirmationSheetCancel'])(
  'closing asks, and %s ends it unsent',
  async (choice) => {
    const composer = await world.open('x-modal');
    await composer.type('Perhaps');
    await composer.press('Escape');
    await press(composer, choice);
    await gone(composer, 'post');
    expect(await composer.mounted()).toEqual(['home']);
    expect(await texts(composer)).toEqual([]);
    const before = publications(world.server.recorded).length;
    expect(publications(world.server.recorded)).toHaveLength(before);
    await end(composer);
  },
);

it('the box behind the dialog stays, and can be written in', async () => {
  const composer = await world.open('x-modal');
  await composer.type('In front');
  const home = await composer.element('home');
  await home.evaluate((node) => node.focus());
  await composer.page.keyboard.type('Behind');
  await composer.holds('Behind', 'home');
  await composer.holds('In front');
  await end(composer);
});

it('names are offered while one is written, in rows that are always new', async () => {
  const composer = await world.open('x-home');
  await composer.type('Thanks to @ha');
  const row = await composer.page.waitForSelector(byId('typeaheadResult'));
  await until('the row was replaced', () => row!.evaluate((node) => !node.isConnected));
  await composer.press('Enter');
  await composer.holds('Thanks to @harbour_workshop ');
  expect(await composer.page.$('[role=listbox]')).toBeNull();
  await end(composer);
});

it('the timeline gives its nodes to other posts', async () => {
  const { page, ...composer } = await world.open('x-inline');
  const read = (): Promise<string[]> =>
    page.$$eval('[data-testid=cellInnerDiv] a[href*="/status/"]', (links) =>
      links.map((link) => link.getAttribute('href')!),
    );
  const cell = (await page.$('[data-testid=cellInnerDiv]'))!;
  const before = await read();
  await page.evaluate(() => scrollTo(0, 3000));
  await until('other posts are shown', async () => (await read()).every((href) => !before.includes(href)));
  expect(await cell.evaluate((node) => node.isConnected)).toBe(true);
  expect((await read()).length).toBe(before.length);
  await end({ page, ...composer });
});

it('an article needs a title and a text', async () => {
  const composer = await world.open('x-article');
  await composer.type('Two years of work.');
  expect(await composer.canPublish()).toBe(false);
  await composer.click('title');
  await composer.page.keyboard.type('Two years');
  await composer.publish();
  await gone(composer, 'article');
  expect(await composer.submitted()).toMatchObject([{ kind: 'article', text: 'Two years of work.' }]);
  await end(composer);
});

it.each([
  ['x-edit', {}, 'Frost'],
  ['x-intent', { text: 'See this' }, 'See this'],
  ['x-intent', { text: 'See this', at: 'https://twitter.com/intent/tweet' }, 'See this'],
] as const)('%s %j begins with a text', async (id, options, text) => {
  const composer = await world.open(id, options);
  expect(await composer.model()).toContain(text);
  expect(await composer.canPublish()).toBe(true);
  expect((await composer.dom()).startsWith(text)).toBe(true);
  await composer.type('!');
  await until('the key arrived at the end', async () => (await composer.model()).endsWith('!'));
  await end(composer);
});

it('a poll has choices', async () => {
  const composer = await world.open('x-home');
  await press(composer, 'createPollButton');
  await composer.page.type('[name=Choice1]', 'Blue');
  await press(composer, 'removePollButton');
  await composer.holds('');
  await end(composer);
});

it('the profile is written in a dialog of its own', async () => {
  const composer = await world.open('x-neg', { at: '/settings/profile', closed: true });
  await composer.page.evaluate(() => window.fixture.open());
  expect((await composer.mounted()).sort()).toEqual(['bio', 'message', 'search']);
  await composer.close();
});
