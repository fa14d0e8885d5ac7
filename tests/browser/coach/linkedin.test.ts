import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/habits/entry';
import { until } from '@/tools/browser/launched';
import { labelsIn } from '../../fixtures/labels';
import { type CoachedWorld, chip, startCoached } from '../harness/coached';
import { annonce, announce, type Counted, merci, proveCounted, thanks } from './counted';

const page = { author: 'page' } as const;

const cases: Counted[] = [
  ['li-g1', {}, announce, { kind: 'post' }],
  ['li-g1', { lang: 'fr' }, annonce, { kind: 'post' }],
  ['li-g1', { edit: true }, announce, { kind: 'edit' }],
  ['li-g1', { repost: true }, announce, { kind: 'reshare' }],
  ['li-g1', { text: 'One. ', at: '/feed/?shareActive=true' }, announce, { kind: 'post' }],
  ['li-g2', {}, announce, { kind: 'post' }],
  ['li-g2', { lang: 'fr', edit: true }, annonce, { kind: 'edit' }],
  ['li-g1', { lang: 'pt' }, announce, { kind: 'post' }],
  ['li-g2', { repost: true }, announce, { kind: 'reshare' }],
  ['li-g2', { lang: 'de' }, announce, { kind: 'post' }],
  ['li-g3', { lang: 'fr' }, annonce, { kind: 'post' }],
  ['li-g3', { lang: 'pt' }, announce, { kind: 'post' }],
  ['li-g3', { as: 'page' }, announce, { kind: 'post', ...page }],
  ['li-g3', { edit: true }, announce, { kind: 'edit' }],
  ['li-g3', { repost: true, as: 'page' }, announce, { kind: 'reshare', ...page }],
  ['li-g4', {}, announce, { kind: 'post', ...page }],
  ['li-g4', { engine: 'quill', lang: 'fr' }, annonce, { kind: 'post', ...page }],
  ['li-g4', { lang: 'de' }, announce, { kind: 'post', ...page }],
  ['li-g4', { engine: 'quill', lang: 'pt' }, announce, { kind: 'post', ...page }],
  ['li-comment', {}, thanks, { kind: 'comment' }],
  ['li-comment', { lang: 'de' }, thanks, { kind: 'comment' }],
  ['li-comment', { editable: 'plaintext-only', icon: true, lang: 'fr' }, merci, { kind: 'comment' }],
  ['li-comment', { at: '/company/1/admin/feed/' }, thanks, { kind: 'comment', ...page }],
  ['li-reply', {}, thanks, { kind: 'reply' }],
  ['li-reply', { lang: 'fr' }, merci, { kind: 'reply' }],
  ['li-reply', { lang: 'pt' }, thanks, { kind: 'reply' }],
  ['li-comment-classic', {}, thanks, { kind: 'comment' }],
  ['li-comment-classic', { shadow: true, lang: 'fr' }, merci, { kind: 'comment' }],
  ['li-article', { direct: true }, announce, { kind: 'article' }],
  ['li-article', { direct: true, lang: 'de' }, announce, { kind: 'article' }],
  ['li-article', { direct: true, newsletter: true, lang: 'fr' }, annonce, { kind: 'article' }],
];

const isPosted = ({ outcome }: Entry): boolean => outcome === 'posted';

/** The site puts another composer in the place of its own; settles when that has its text. */
const exchange = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const old = window.fixture.editors.post;
    window.fixture.remount();
    while (window.fixture.editors.post === old || !window.fixture.editors.post?.model())
      await new Promise(requestAnimationFrame);
  });

let world: CoachedWorld;
beforeAll(async () => {
  world = await startCoached();
});
afterAll(() => world?.close());
beforeEach(() => world.records.reset());

describe('every composer of LinkedIn', () => {
  it.each(cases)('%s %j is coached, and what is sent is counted: %s %j', async (fixture, options, text, entry) => {
    await proveCounted(world, [fixture, options, text, { site: 'linkedin', ...entry }]);
  });

  it.each(['before', 'after'])(
    'whose text to be changed comes after the focus, %s the rules: an edit all the same',
    async (when) => {
      const coached = await world.open('li-g1', { edit: true, late: true });
      const there = labelsIn('en').ownText;
      await coached.holds(there);
      if (when === 'after') {
        await coached.ours.find(chip);
        await exchange(coached.page);
      }
      await coached.press('End', 'Control');
      await coached.write(` ${announce}`);
      await coached.underlines(announce);
      await coached.publish();
      await until('it is kept', async () => (await world.records.entries()).some(isPosted));
      expect((await world.records.entries()).filter(isPosted)).toMatchObject([{ kind: 'edit' }]);
      expect((await coached.submitted()).map(({ text }) => text)).toEqual([`${there} ${announce}`]);
      expect(await coached.errors()).toEqual([]);
      await coached.close();
    },
  );

  it('in two editors of one shadow root: the focus moves, each has its marks and its entry', async () => {
    const coached = await world.open('li-comment-classic', { shadow: true, two: true, reply: true });
    for (const [name, words] of [
      ['comment', thanks],
      ['other', 'Great post'],
      ['reply', 'Well said!'],
    ] as const) {
      await coached.click(name);
      await coached.page.keyboard.type(words, { delay: 5 });
    }
    await coached.underlines(thanks, 'Great post', 'Well said!');
    for (const [index, name] of ['reply', 'comment', 'other'].entries()) {
      await coached.page.evaluate((wanted) => window.fixture.editors[wanted]!.submit()!.scrollIntoView(), name);
      const button = await coached.page.evaluateHandle((wanted) => window.fixture.editors[wanted]!.submit()!, name);
      await button.click();
      await world.records.settled(index + 1);
    }
    expect((await world.records.entries()).map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual([
      'reply posted',
      'comment posted',
      'comment posted',
    ]);
    expect(await coached.errors()).toEqual([]);
    await coached.close();
  });

  it('whose node the feed gives to another post: one session ends, another begins', async () => {
    const coached = await world.open('li-comment');
    await coached.write(thanks);
    await coached.underlines(thanks);
    await coached.page.evaluate(() => window.fixture.recycle!());
    const [left] = await world.records.settled(1);
    expect(left).toMatchObject({ kind: 'comment', outcome: 'cancelled' });
    await coached.page.evaluate(() => window.fixture.open());
    await coached.ready();
    await coached.write('Great post');
    await coached.underlines('Great post');
    await coached.publish();
    expect((await world.records.settled(2)).map(({ outcome }) => outcome)).toEqual(['cancelled', 'posted']);
    expect(await coached.errors()).toEqual([]);
    await coached.close();
  });
});
