import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { until } from '@/tools/browser/launched';
import type { Folder } from '@/tools/browser/lifetime';
import { copyGranted, switchedOn } from '@/tools/soak/granted';
import { places } from '@/tools/soak/places';
import { browser, builds } from '../harness/browser';
import { type Coached, type CoachedWorld, card, startCoached } from '../harness/coached';

const announce = 'We are thrilled to announce the opening of our Leeds office.';

let world: CoachedWorld;
let extension: Folder;
const added = switchedOn(places);
beforeAll(async () => {
  extension = copyGranted(
    builds[browser],
    added.map(({ origin }) => origin),
  );
  world = await startCoached(browser, { extension: extension.folder, own: true });
});
afterAll(async () => {
  await world?.close();
  extension?.remove();
});
beforeEach(() => world.records.reset({ noticeSeen: true, places: added }));

/** The site puts another editor in the place of the one that is there; it has the focus. */
const remount = ({ page }: Coached): Promise<void> => page.evaluate(() => window.fixture.remount());

const outcomes = async (): Promise<string[]> => (await world.records.entries()).map(({ outcome }) => outcome);

/** A text that its address brought stands in a dialog, and was touched by hand. */
async function openBrought(): Promise<Coached> {
  const coached = await world.open('x-intent', { text: announce, answer: 'held' });
  await coached.click();
  await coached.press('End', 'Control');
  await coached.page.keyboard.type('!');
  await coached.press('Backspace');
  await coached.underlines(announce);
  return coached;
}

/** It is on its way, and the site keeps its answer to itself. */
async function openOnItsWay(): Promise<Coached> {
  const coached = await openBrought();
  await coached.publish();
  await until('it is on its way', async () => (await outcomes()).length === 1);
  await remount(coached);
  await coached.ready();
  await coached.underlines(announce);
  return coached;
}

/** The site has taken it and its composer is gone, and whoever waited for that has said what there is to say. */
async function published({ page }: Coached): Promise<void> {
  await until('it is published', async () => (await outcomes()).includes('posted'));
  await until('the composer is gone', () => page.evaluate(() => !window.fixture.editors.post?.element.isConnected));
  await pause(2_000);
}

it('while a text is on its way, which is sent again from there: one entry', async () => {
  const coached = await openOnItsWay();
  // No double click.
  await pause(1_000);
  await coached.publish();
  await coached.release();
  await published(coached);
  expect(await world.records.entries()).toMatchObject([{ outcome: 'posted', shown: ['announce'] }]);
  expect(await coached.errors()).toEqual([]);
  await coached.close();
});

it('while a text is on its way, and a letter is written there: one entry', async () => {
  const coached = await openOnItsWay();
  await coached.press('End', 'Control');
  await coached.page.keyboard.type('!');
  await coached.release();
  await published(coached);
  expect(await outcomes()).toEqual(['posted']);
  expect(await coached.errors()).toEqual([]);
  await coached.close();
});

it('while a card has the keyboard: who writes on writes into the text', async () => {
  const coached = await openBrought();
  await coached.press('.', 'Control');
  await coached.ours.find(card);
  await remount(coached);
  await coached.ready();
  await pause(500);
  await coached.page.keyboard.type('!');
  await until('it is written', async () => (await coached.model()).length > announce.length);
  expect(await coached.model()).toContain('!');
  expect(await coached.errors()).toEqual([]);
  await coached.close();
});

it('with nothing in it: what was left and what is written then are two texts, also where the library empties its editor', async () => {
  const coached = await world.open('threads', { lang: 'en' });
  await coached.write(announce);
  await coached.underlines(announce);
  await remount(coached);
  await coached.ready();
  await coached.page.keyboard.type('Two years of work.', { delay: 5 });
  await coached.publish();
  const [left, sent] = await world.records.settled(2);
  expect(left).toMatchObject({ outcome: 'cancelled', shown: ['announce'] });
  expect(sent).toMatchObject({ outcome: 'probable', shown: [] });
  expect(await coached.errors()).toEqual([]);
  await coached.close();
});

it('an emoji from the site’s own picker begins a text: what is written behind it is a post, not an edit', async () => {
  const coached = await world.open('li-g4', { lang: 'en' });
  await coached.click();
  await coached.page.evaluate(() => {
    window.fixture.editors.post!.element.querySelector('p')!.textContent = '🚀';
  });
  await coached.holds('🚀');
  await coached.press('End', 'Control');
  await coached.page.keyboard.type(` ${announce}`, { delay: 5 });
  await coached.underlines(announce);
  await coached.publish();
  expect(await world.records.settled(1)).toMatchObject([{ kind: 'post', author: 'page' }]);
  await coached.close();
});
