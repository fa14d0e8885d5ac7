import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { until } from '@/tools/browser/launched';
import { type Coached, type CoachedWorld, startCoached } from '../harness/coached';

declare const chrome: typeof browser;

const text = 'We are thrilled to announce the opening of our Leeds office.';

let world: CoachedWorld;
beforeAll(async () => {
  world = await startCoached();
});
afterAll(() => world?.close());
beforeEach(() => world.records.reset());

async function write(answer: 'ok' | 'slow' | 'never'): Promise<Coached> {
  const coached = await world.open('x-home', { answer });
  await coached.write(text);
  await coached.underlines(text);
  return coached;
}

/** Waits for an instance of the background other than the one born then. */
const bornAgain = (before: number | undefined): Promise<number> =>
  until('another background runs', async () => {
    const birth = await world.launched.backgroundBirth();
    return birth !== undefined && birth !== before && birth;
  });

it('killed between typing and posting: one entry, kept by another instance', async () => {
  const coached = await write('ok');
  const before = await world.launched.backgroundBirth();
  await world.launched.killBackground();
  expect(await world.launched.backgroundBirth()).toBeUndefined();
  await coached.publish();
  expect(await world.records.settled(1)).toMatchObject([{ outcome: 'posted' }]);
  expect(await bornAgain(before)).not.toBe(before);
  await coached.close();
});

it('killed between the gesture and the outcome: the pending entry is completed by another instance', async () => {
  const coached = await write('slow');
  await coached.publish();
  await until('a pending entry', async () => (await world.records.entries())[0]?.outcome === 'pending');
  const before = await world.launched.backgroundBirth();
  await world.launched.killBackground();
  expect(await world.records.settled(1)).toMatchObject([{ outcome: 'posted' }]);
  expect(await bornAgain(before)).not.toBe(before);
  await coached.close();
});

it.each([0, 20, 120])('killed %i ms after the gesture, before anything was acknowledged: one entry', async (ms) => {
  const coached = await write('ok');
  const before = await world.launched.backgroundBirth();
  await Promise.all([coached.publish(), wait(ms).then(() => world.launched.killBackground())]);
  expect(await world.records.settled(1)).toMatchObject([{ outcome: 'posted' }]);
  // A resent entry would come with the next attempt, a second after the first.
  await wait(1_200);
  expect(await world.records.settled(1)).toMatchObject([{ outcome: 'posted' }]);
  expect(await bornAgain(before)).not.toBe(before);
  await coached.close();
});

it('a page that dies at the gesture leaves one entry, probable once a minute has passed', async () => {
  const coached = await write('never');
  await coached.publish();
  await coached.close();
  const [pending] = await until('the pending entry', async () => {
    const entries = await world.records.entries();
    return entries.length > 0 && entries;
  });
  expect(pending).toMatchObject({ outcome: 'pending', site: 'x', kind: 'post' });
  await world.records.rewrite(pending!.id, { at: pending!.at - 61_000 });
  expect(await world.records.page.evaluate(async () => (await chrome.alarms.get('settle'))?.periodInMinutes)).toBe(1);
  await world.records.page.evaluate(() => chrome.alarms.create('settle', { when: Date.now() }));
  expect(await world.records.settled(1)).toMatchObject([{ id: pending!.id, outcome: 'probable' }]);
});
