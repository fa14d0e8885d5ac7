import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../fixtures/catalogue';
import type { FixtureId, FixtureOptions } from '../fixtures/types';
import type { Composer } from './harness/composer';
import { publications, strangers } from './harness/requests';
import { startWorld, type World } from './harness/world';

const text = 'We are proud to announce #news.\n\nCafé 🎉 https://example.org/x';

/** `begins`: what stands in the editor at first. `leaves`: the site takes it away once the text is out. */
type Case = { id: FixtureId; options?: FixtureOptions; begins?: string; leaves: boolean };

const chip = 'Regional Rail Desk\u00a0';
const cases: Case[] = [
  { id: 'li-g1', leaves: true },
  { id: 'li-g1', options: { edit: true }, begins: 'The night team now opens the Monday briefing.', leaves: true },
  { id: 'li-g2', options: { repost: true }, leaves: true },
  { id: 'li-g3', options: { as: 'page', repost: true }, leaves: true },
  { id: 'li-g4', leaves: true },
  { id: 'li-g4', options: { engine: 'quill' }, leaves: true },
  { id: 'li-comment', options: { icon: true }, leaves: false },
  { id: 'li-reply', begins: chip, leaves: true },
  { id: 'li-comment-classic', leaves: false },
  { id: 'li-comment-classic', options: { shadow: true }, leaves: false },
  { id: 'li-article', options: { direct: true }, leaves: true },
];

const titled = cases.map((one) => ({ ...one, title: [one.id, ...Object.keys(one.options ?? {})].join(' ') }));

async function expectPublished(composer: Composer, { id, leaves }: Case): Promise<void> {
  const { editor } = catalogue[id];
  if (leaves) await composer.page.waitForFunction((name) => !(name in window.fixture.editors), {}, editor);
  else await composer.holds('');
}

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => {
  expect(strangers(world.server.recorded).map(({ host, path }) => host + path)).toEqual([]);
  await world.close();
});

describe.each(titled)('$title', (one) => {
  const { id, options, begins = '' } = one;

  it('takes real keys, keeps the text when the site refuses, publishes once', async () => {
    const composer = await world.open(id, { ...options, answer: '403' });
    await composer.holds(begins);
    await composer.type(text);
    await composer.holds(begins + text);
    expect(await composer.dom()).toBe(begins + text);
    await composer.publish();
    await composer.page.waitForFunction(() => window.fixture.submitted[0]?.status === 403);
    await composer.holds(begins + text);
    await composer.answerWith('ok');
    const before = publications(world.server.recorded).length;
    await composer.publish();
    await expectPublished(composer, one);
    const seen = publications(world.server.recorded).slice(before);
    expect(seen.map(({ status, body }) => [status, JSON.parse(body).text])).toEqual([[200, begins + text]]);
    expect(await composer.submitted()).toHaveLength(2);
    expect(await composer.errors()).toEqual([]);
    expect((await composer.violations()).filter((line) => !line.includes('/__fixture/'))).toEqual([]);
    await composer.close();
  });

  it('in French and in the dark: undoes, remounts and follows the site’s navigation', async () => {
    const composer = await world.open(id, { ...options, lang: 'fr', dark: true });
    const at = await composer.model();
    await composer.type('One two');
    await composer.holds(`${at}One two`);
    await composer.undo();
    await composer.page.waitForFunction(
      (name, full) => window.fixture.editors[name]?.model() !== full,
      {},
      catalogue[id].editor,
      `${at}One two`,
    );
    await composer.page.evaluate(() => window.fixture.remount());
    await composer.ready();
    await composer.holds(at);
    const { pathname } = new URL(composer.page.url());
    await composer.page.evaluate(() => window.fixture.navigate('/elsewhere'));
    expect(await composer.mounted()).toEqual([]);
    await composer.page.evaluate((path) => window.fixture.navigate(path), pathname);
    await composer.ready();
    await composer.holds(at);
    expect(await composer.errors()).toEqual([]);
    await composer.close();
  });
});
