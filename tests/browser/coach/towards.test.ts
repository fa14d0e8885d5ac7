import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/habits/entry';
import { until } from '../../../tools/browser/launched';
import { feedIn } from '../../fixtures/feeds';
import type { FixtureId, FixtureOptions } from '../../fixtures/types';
import { type CoachedWorld, startCoached } from '../harness/coached';
import { announce } from './counted';

/** What is written, of which nothing but counts may be kept. */
const answer = 'What did the night team say about it?';

let world: CoachedWorld;
beforeAll(async () => {
  world = await startCoached();
});
afterAll(() => world?.close());
beforeEach(() => world.records.reset());

/** The site's message comes after its answer, and only an open page reads it. */
const isNamed = async (): Promise<boolean> => (await world.records.entries())[0]?.thread !== undefined;

/** Writes and sends; every entry, once there are so many. */
async function send(fixture: FixtureId, options: FixtureOptions, text = answer, count = 1): Promise<Entry[]> {
  const coached = await world.open(fixture, options);
  await coached.write(text);
  await coached.publish();
  const entries = await world.records.settled(count);
  if (text === announce) await until('the site has named the new text', isNamed);
  expect(await coached.errors()).toEqual([]);
  await coached.close();
  return entries;
}

const hash = /^[A-Za-z0-9_-]{22}$/;

/** `bare`: the page shows nothing that names the thread. */
const cases: [FixtureId, FixtureOptions, Entry['towards'], bare?: 'bare'][] = [
  ['x-reply', {}, 'other'],
  ['x-reply', { own: true }, 'self'],
  ['x-inline', {}, 'other'],
  ['x-inline', { own: true, lang: 'fr' }, 'self'],
  ['li-comment', {}, 'other', 'bare'],
  ['li-comment', { own: true }, 'self', 'bare'],
  ['li-reply', {}, 'other'],
  ['li-comment-classic', {}, 'other'],
  ['li-comment-classic', { own: true, shadow: true }, 'self'],
];

describe('whom an answer speaks to', () => {
  it.each(cases)('on %s %j: %s, and nobody is named', async (fixture, options, towards, bare) => {
    const [entry] = await send(fixture, options);
    expect(entry!.towards).toBe(towards);
    expect(hash.test(entry!.person ?? '')).toBe(towards === 'other');
    expect(hash.test(entry!.thread ?? '')).toBe(!bare);
    const kept = JSON.stringify({ ...entry, features: undefined });
    const people = feedIn(options.lang ?? 'en').flatMap(({ author, handle }) => [author, handle]);
    const others = ['someone', '"you"', '"You"', '"Vous"', 'night team', 'urn:', 'http'];
    expect([...people, ...others].filter((one) => kept.toLowerCase().includes(one.toLowerCase()))).toEqual([]);
  });
});

describe('an own text and what one answers under it', () => {
  it.each([
    ['x-home', 'x-inline'],
    ['li-g3', 'li-comment-classic'],
  ] as const)('are one thread: %s, then %s', async (posting, answering) => {
    await send(posting, {}, announce);
    const [post, comment] = await send(answering, { own: true }, answer, 2);
    expect(comment).toMatchObject({ towards: 'self', thread: post!.thread });
    expect(post).toMatchObject({ outcome: 'posted', followed: true });
  });

  it('deleted before the site has named the text, it does not come back', async () => {
    const coached = await world.open('li-g3');
    await coached.write(announce);
    await coached.publish();
    await world.records.settled(1);
    await world.records.reset();
    const closed = performance.now() + 3_000;
    await until('the page has had time to say more', async () => performance.now() > closed);
    expect(await world.records.entries()).toEqual([]);
    await coached.close();
  });

  it('people are told apart, and the same one is the same', async () => {
    await send('x-inline', {});
    await send('x-reply', {}, answer, 2);
    const [first, second, third] = await send('li-reply', {}, answer, 3);
    expect(second!.person).toBe(first!.person);
    expect(third!.person).not.toBe(first!.person);
  });
});
