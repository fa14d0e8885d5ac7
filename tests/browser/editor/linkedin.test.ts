import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FixtureId, FixtureOptions } from '../../fixtures/types';
import { type Bench, openBench } from './bench';

type Case = [fixture: FixtureId, options: FixtureOptions, variant: string, context: object];

const post = 'Last month we moved the Monday briefing to the shop floor.';
const reposted = 'The bridge closes for three weekends in spring.';
const orchard = 'Frost took a third of the blossom.';
const page = { author: 'page' };
const starts = (text: string) => ({ parent: expect.stringContaining(text) });

const cases: Case[] = [
  ['li-g1', {}, 'li-classic-post', { kind: 'post' }],
  ['li-g1', { edit: true }, 'li-classic-post', { kind: 'edit' }],
  ['li-g1', { repost: true }, 'li-classic-post', { kind: 'reshare', ...starts(reposted) }],
  ['li-g2', {}, 'li-shadow-post', { kind: 'post' }],
  ['li-g3', {}, 'li-dialog-post', { kind: 'post' }],
  ['li-g3', { as: 'page' }, 'li-dialog-post', { kind: 'post', ...page }],
  ['li-g3', { edit: true }, 'li-dialog-post', { kind: 'edit' }],
  ['li-g3', { repost: true }, 'li-dialog-post', { kind: 'reshare', ...starts(reposted) }],
  ['li-g4', {}, 'li-company-post', { kind: 'post', ...page }],
  ['li-g4', { engine: 'quill' }, 'li-classic-post', { kind: 'post', ...page }],
  ['li-comment', {}, 'li-comment', { kind: 'comment', addressee: 'Harbour', ...starts(post) }],
  ['li-reply', {}, 'li-comment', { kind: 'reply', addressee: 'Regional', ...starts(reposted) }],
  ['li-comment-classic', {}, 'li-classic-comment', { kind: 'comment', addressee: 'Harbour', ...starts(post) }],
  [
    'li-comment-classic',
    { shadow: true },
    'li-classic-comment',
    { kind: 'comment', addressee: 'Harbour', ...starts(post) },
  ],
  ['li-article', {}, 'li-article', { kind: 'article' }],
];

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench?.close());

it.each(cases)(
  '%s %j is found as %s, with whom and what it answers: %j',
  async (fixture, options, variant, context) => {
    const composing = await bench.open(fixture, options);
    await composing.type('One');
    expect(await composing.ask('attached')).toEqual([{ variant, author: 'person', ...context }]);
    await composing.close();
  },
);

it('an answer on a classic page names whom it answers', async () => {
  const composing = await bench.open('li-comment-classic', { reply: true });
  await composing.click('reply');
  await composing.page.keyboard.type('One');
  const attached = await composing.ask('attached');
  expect(attached.at(-1)).toMatchObject({ kind: 'reply', addressee: 'Northern', ...starts(orchard) });
  await composing.close();
});

it('a title, and every other place of the site, is left alone', async () => {
  const article = await bench.open('li-article');
  const before = (await article.ask('attached')).length;
  await article.click('title');
  await article.page.keyboard.type('A title');
  expect(await article.ask('attached')).toHaveLength(before);
  await article.close();
});
