import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/habits/entry';
import { type CoachedWorld, startCoached } from '../harness/coached';
import { clickOn } from '../harness/site-buttons';
import { annonce, announce, type Counted, merci, proveCounted, thanks } from './counted';

const thanked: Partial<Entry> = { kind: 'reply', balance: 'sends', shown: ['canned-reply'] };

/** What talks to somebody a little does so in full where somebody is answered. */
const credit = 'Thank you Rosa, who re-soldered eleven boards for you.';

const credited = ['answers-by-name', 'named-credit'];

const cases: Counted[] = [
  ['x-home', {}, announce, { kind: 'post' }],
  ['x-home', { lang: 'fr', at: 'https://twitter.com/home' }, annonce, { kind: 'post' }],
  ['x-modal', {}, announce, { kind: 'post' }],
  ['x-modal', { lang: 'pt' }, announce, { kind: 'post' }],
  ['x-inline', {}, thanks, thanked],
  ['x-inline', { lang: 'fr' }, merci, thanked],
  ['x-reply', {}, thanks, thanked],
  ['x-reply', { lang: 'fr', at: '/compose/post?in_reply_to=7' }, merci, thanked],
  ['x-reply', { lang: 'de' }, thanks, thanked],
  ['x-home', {}, credit, { kind: 'post', balance: 'opens', praised: ['named-credit'] }],
  // Who answers somebody by name is praised for it too.
  ['x-reply', {}, credit, { kind: 'reply', balance: 'talks', praised: credited }],
  ['x-inline', {}, credit, { kind: 'reply', balance: 'talks', praised: credited }],
  ['x-quote', {}, announce, { kind: 'quote' }],
  ['x-quote', { lang: 'fr', at: '/compose/post' }, annonce, { kind: 'quote' }],
  ['x-edit', {}, announce, { kind: 'edit' }],
  ['x-intent', {}, announce, { kind: 'post' }],
  ['x-intent', { text: 'From a page. ', at: '/intent/tweet' }, announce, { kind: 'post' }],
  ['x-mobile', {}, announce, { kind: 'post' }],
  ['x-article', {}, announce, { kind: 'article' }],
  ['x-article', { lang: 'fr' }, annonce, { kind: 'article' }],
  ['x-article', { lang: 'de' }, announce, { kind: 'article' }],
  ['x-article', { lang: 'pt' }, announce, { kind: 'article' }],
  // Nobody has described this composer: what is sent there is never more than probable.
  ['x-pro', {}, announce, { kind: 'unknown', outcome: 'probable' }],
  ['x-pro', { at: 'https://pro.twitter.com/i/decks/1' }, announce, { kind: 'unknown', outcome: 'probable' }],
];

let world: CoachedWorld;
beforeAll(async () => {
  world = await startCoached();
});
afterAll(() => world?.close());
beforeEach(() => world.records.reset());

describe('every composer of X', () => {
  it.each(cases)('%s %j is coached, and what is sent is counted: %s %j', async (fixture, options, text, entry) => {
    await proveCounted(world, [fixture, options, text, { site: 'x', ...entry }]);
  });
});

it('the box behind the dialog and the dialog: each its own words and its own entry', async () => {
  const coached = await world.open('x-modal', { closed: true });
  const behind = 'We leverage synergies.';
  await coached.click('home');
  await coached.insert(behind);
  await coached.page.keyboard.type(' ');
  await coached.underlines('leverage', 'synergies');
  await clickOn(coached, '[data-testid=SideNav_NewTweet_Button]');
  await coached.ready();
  await coached.write(announce);
  await coached.underlines('leverage', 'synergies', announce);
  await coached.openCard();
  await coached.take('trim');
  await coached.ours.find({ role: 'status', text: /Z/ });
  await coached.holds('Our Leeds office is open.');
  expect(await coached.model('home')).toBe(`${behind} `);
  await coached.publish();
  expect(await world.records.settled(1)).toMatchObject([
    { kind: 'post', outcome: 'posted', applied: [{ rule: 'announce' }], shown: ['announce'] },
  ]);
  await coached.underlines('leverage', 'synergies');
  expect(await coached.model('home')).toBe(`${behind} `);
  await coached.click('home');
  await coached.press('Enter', 'Control');
  const [, second] = await world.records.settled(2);
  expect(second).toMatchObject({ outcome: 'posted', applied: [], shown: ['jargon'] });
  expect((await coached.submitted()).map(({ text }) => text)).toEqual(['Our Leeds office is open.', `${behind} `]);
  expect(await coached.errors()).toEqual([]);
  await coached.close();
});
