import { afterAll, beforeAll, expect, it } from 'vitest';
import { feedIn } from '../../fixtures/feeds';
import type { FixtureId, FixtureOptions } from '../../fixtures/types';
import { type Bench, openBench } from './bench';

const [answered] = feedIn('en');
const parent = answered!.text;
const reply = { kind: 'reply', addressee: '@someone', parent };

type Case = [fixture: FixtureId, options: FixtureOptions, variant: string, context: object];

const cases: Case[] = [
  ['x-home', {}, 'x-home', { kind: 'post' }],
  ['x-home', { at: 'https://twitter.com/home' }, 'x-home', { kind: 'post' }],
  ['x-inline', {}, 'x-inline-reply', reply],
  ['x-inline', { at: 'https://mobile.twitter.com/someone/status/1' }, 'x-inline-reply', reply],
  ['x-modal', {}, 'x-modal', { kind: 'post' }],
  ['x-modal', { at: 'https://twitter.com/compose/tweet', lang: 'fr' }, 'x-modal', { kind: 'post' }],
  ['x-reply', {}, 'x-modal', reply],
  ['x-quote', {}, 'x-modal', { kind: 'quote', parent }],
  ['x-quote', { at: '/compose/post' }, 'x-modal', { kind: 'quote', parent }],
  ['x-intent', { text: 'Brought along' }, 'x-modal', { kind: 'post' }],
  ['x-intent', { text: 'Brought along', at: '/intent/tweet' }, 'x-modal', { kind: 'post' }],
  ['x-intent', { text: 'Brought along', at: '/compose/post' }, 'x-modal', { kind: 'post' }],
  ['x-edit', {}, 'x-modal', { kind: 'edit' }],
  ['x-mobile', {}, 'x-narrow', { kind: 'post' }],
  ['x-mobile', { at: 'https://x.com/compose/post' }, 'x-narrow', { kind: 'post' }],
  ['x-article', {}, 'x-article', { kind: 'article' }],
  ['x-article', { lang: 'fr' }, 'x-article', { kind: 'article' }],
  ['x-pro', {}, 'x-pro', { kind: 'unknown' }],
  ['x-pro', { at: 'https://pro.twitter.com/i/decks/1' }, 'x-pro', { kind: 'unknown' }],
];

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench?.close());

it.each(cases)('%s %j: %s', async (fixture, options, variant, context) => {
  const composing = await bench.open(fixture, options);
  expect(await composing.ask('attached')).toEqual([{ variant, author: 'person', ...context }]);
  await composing.close();
});

it('the choices of a poll, the title of an article and the description of a picture are no composers', async () => {
  const home = await bench.open('x-neg', { at: '/settings/profile' });
  expect(await home.ask('attached')).toEqual([]);
  await home.close();
  const article = await bench.open('x-article');
  await article.click('title');
  await article.page.keyboard.type('Title');
  expect((await article.ask('attached')).map(({ variant }) => variant)).toEqual(['x-article']);
  await article.close();
  const modal = await bench.open('x-modal');
  await modal.type('With a poll');
  await modal.page.click('[role=dialog] [data-testid=createPollButton]');
  await modal.page.type('[role=dialog] [name=Choice1]', 'Blue');
  await modal.page.click('[role=dialog] [data-testid=fileInput]');
  await modal.ready('alt');
  await modal.click('alt');
  await modal.page.keyboard.type('A quay');
  await modal.logged('away x-modal');
  expect((await modal.ask('log')).filter((line) => line.startsWith('attached'))).toEqual(['attached x-modal']);
  await modal.close();
});

it.each(['fileInput', 'scheduleOption', 'unsentButton'])('%s is no end: what comes back goes on', async (tool) => {
  const composing = await bench.open('x-modal');
  await composing.type('Goes on');
  await composing.page.click(`[role=dialog] [data-testid=${tool}]`);
  await composing.logged('away x-modal');
  await composing.page.click('[data-testid=app-bar-back]');
  await composing.ready();
  await composing.type(', and on');
  await composing.logged('attached x-modal in place of another');
  expect(await composing.ask('attached')).toMatchObject([{ kind: 'post' }]);
  await composing.publish();
  expect(await composing.logged('outcome')).toBe('outcome posted');
  const log = await composing.ask('log');
  expect(log.filter((line) => line.startsWith('attached'))).toHaveLength(2);
  await composing.close();
});

it('what is left at such a step, by the site’s own navigation, ends there', async () => {
  const composing = await bench.open('x-modal');
  await composing.type('Left behind');
  await composing.page.click('[role=dialog] [data-testid=unsentButton]');
  await composing.logged('away x-modal');
  await composing.page.evaluate(() => window.fixture.navigate('/elsewhere'));
  expect(await composing.ask('log')).not.toContain('detached removed');
  await composing.page.click('main');
  await composing.logged('detached removed');
  await composing.close();
});

it('a thread is one when its parts are all numbered 0, and when they are numbered', async () => {
  for (const options of [{}, { ids: 'same' }] as FixtureOptions[]) {
    const composing = await bench.open('x-modal', options);
    await composing.type('The first part.');
    await composing.page.click('[data-testid=addButton]');
    await composing.ready('second');
    await composing.page.keyboard.type('The second.');
    expect((await composing.ask('attached')).map(({ kind }) => kind)).toEqual(['thread', 'thread']);
    await composing.close();
  }
});
