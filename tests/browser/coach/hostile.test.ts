import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { until } from '@/tools/browser/launched';
import { type Coached, type CoachedWorld, card, startCoached } from '../harness/coached';
import { attack, type Spoils } from './hostile-page';

const text = 'We are thrilled to announce the opening of our Leeds office.';
/** What a page must never learn: reasons, suggestions, names of rules and of the product. */
const secrets = [
  /Our Leeds office is open/,
  /announce?ment|“announce|'announce'|"announce"/i,
  /broadcast/i,
  /parley/i,
  /thrilled to announce\W+becomes/i,
];

let world: CoachedWorld;
beforeAll(async () => {
  world = await startCoached();
});
afterAll(() => world?.close());
beforeEach(() => world.records.reset());

/** A page that attacks from the first moment, with a text that is marked and a card that is open. */
async function openUnderAttack(): Promise<Coached> {
  const coached = await world.open('x-home');
  await coached.page.evaluate(attack);
  await coached.write(text);
  await coached.underlines(text);
  await coached.openCard();
  return coached;
}

const spoilsOf = ({ page }: Coached): Promise<Spoils> => page.evaluate(() => window.spoils());

it('learns that words are marked and where a piece of ours stands, and nothing else', async () => {
  const coached = await openUnderAttack();
  const { seen, ranges, hosts, roots, databases, stored, resources } = await spoilsOf(coached);
  expect(ranges).toEqual([
    { name: expect.stringMatching(/^mark-(solid|wavy|dotted|double)(-dark)?(-active)?$/), text },
  ]);
  expect(hosts).toEqual(['<div popover="manual"></div>']);
  expect([roots, databases, stored, resources]).toEqual([0, [], [], []]);
  for (const secret of secrets) expect(seen.filter((one) => secret.test(one))).toEqual([]);
  await coached.close();
});

it('triggers nothing by events that it made itself', async () => {
  const coached = await openUnderAttack();
  await coached.ours.click({ css: '.close' });
  await coached.ours.gone(card);
  await coached.page.evaluate(() => window.replay());
  await wait(1_500);
  expect(await coached.ours.all(card)).toEqual([]);
  await coached.openCard();
  await coached.page.evaluate(() => window.replay());
  await wait(2_000);
  expect(await coached.model()).toBe(text);
  expect(await world.records.entries()).toEqual([]);
  expect(await world.records.settings()).toEqual({ noticeSeen: true });
  await coached.close();
});

it('counts nothing that the page sent by itself', async () => {
  const coached = await openUnderAttack();
  await coached.page.evaluate(() => window.publish());
  await until('the site has published it', async () => (await coached.submitted()).length === 1);
  await wait(2_000);
  expect((await world.records.entries()).filter(({ outcome }) => outcome !== 'cancelled')).toEqual([]);
  await coached.close();
});

it('cannot hide what will be pressed, nor press it through something of its own', async () => {
  const coached = await openUnderAttack();
  await coached.page.evaluate(() => window.disguise());
  await wait(300);
  const look = await coached.page.evaluate(() => {
    const host = document.querySelector('[popover="manual"]:not([data-false])')!;
    const { opacity, display, visibility, transform, clipPath, filter } = getComputedStyle(host);
    return { opacity, display, visibility, transform, clipPath, filter };
  });
  expect(look).toEqual({
    opacity: '1',
    display: 'block',
    visibility: 'visible',
    transform: 'none',
    clipPath: 'none',
    filter: 'none',
  });
  await coached.page.evaluate(() => window.cover());
  await coached.ours.click({ css: `[data-piece="card"] [data-suggestion]` });
  await wait(2_000);
  expect(await coached.model()).toBe(text);
  await coached.close();
});

it('cannot take the marks away for longer than to the next key, nor the coach by a flood or an imitation', async () => {
  const coached = await openUnderAttack();
  await coached.ours.click({ css: '.close' });
  await coached.ours.gone(card);
  await coached.page.evaluate(() => {
    CSS.highlights.clear();
    window.flood();
    window.imitate();
  });
  await coached.type(' Ok');
  await coached.underlines(text);
  await coached.openCard();
  await coached.take('trim');
  await coached.holds('Our Leeds office is open. Ok');
  // What the person took is the page's: the spoils would show a leak.
  const { seen } = await spoilsOf(coached);
  expect(seen.filter((one) => /Our Leeds office is open/.test(one)).length).toBeGreaterThan(0);
  await coached.undo();
  await coached.holds(`${text} Ok`);
  await coached.close();
});
