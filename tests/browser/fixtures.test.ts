import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../fixtures/catalogue';
import type { FixtureId } from '../fixtures/types';
import type { Composer } from './harness/composer';
import { publications, strangers } from './harness/requests';
import { startWorld, type World } from './harness/world';

const text = 'We are proud to announce #news.\n\nCafé 🎉 @someone https://example.org/x';
const dialogs: FixtureId[] = ['x-modal', 'x-reply', 'x-quote', 'x-intent'];
const leaving: FixtureId[] = ['li-g2', 'li-g3', ...dialogs];
const everywhere: FixtureId[] = [...leaving, 'li-comment', 'x-home', 'x-inline', 'x-mobile', 'x-pro'];
// A message of failure has no link.
const toastCss = '[role=status], [data-testid=toast] a';

async function expectPublished(composer: Composer, id: FixtureId): Promise<void> {
  const { editor } = catalogue[id];
  if (leaving.includes(id))
    await composer.page.waitForFunction((name) => !(name in window.fixture.editors), {}, editor);
  else await composer.holds('');
  await composer.page.waitForSelector(toastCss);
}

describe('fixture pages', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(async () => {
    expect(strangers(world.server.recorded).map(({ host, path }) => host + path)).toEqual([]);
    await world.close();
  });

  it.each(everywhere)('%s takes real keys and publishes once', async (id) => {
    const composer = await world.open(id);
    expect(await composer.canPublish()).toBe(false);
    await composer.type(text);
    await composer.holds(text);
    expect(await composer.dom()).toBe(text);
    const before = publications(world.server.recorded).length;
    await composer.publish();
    await expectPublished(composer, id);
    const seen = publications(world.server.recorded).slice(before);
    expect(seen.map(({ status, body }) => [status, JSON.parse(body).text])).toEqual([[200, text]]);
    expect(await composer.submitted()).toMatchObject([{ text, status: 200 }]);
    expect(await composer.errors()).toEqual([]);
    await composer.close();
  });

  it.each(everywhere)('%s keeps the text when the site refuses', async (id) => {
    const composer = await world.open(id, { answer: '403', lang: 'fr', dark: true });
    await composer.type('Bonjour à tous');
    await composer.publish();
    await composer.page.waitForFunction(() => window.fixture.submitted[0]?.status === 403);
    await composer.answerWith('error');
    await composer.publish();
    await composer.page.waitForFunction(() => window.fixture.submitted[1]?.status === 200);
    await composer.holds('Bonjour à tous');
    expect(await composer.page.$(toastCss)).toBeNull();
    await composer.answerWith('ok');
    await composer.publish();
    await expectPublished(composer, id);
    expect(await composer.submitted()).toHaveLength(3);
    expect(await composer.errors()).toEqual([]);
    await composer.close();
  });

  it.each(everywhere)('%s undoes, remounts and follows the site’s navigation', async (id) => {
    const composer = await world.open(id);
    await composer.type('One two');
    await composer.holds('One two');
    await composer.undo();
    await composer.page.waitForFunction(() => Object.values(window.fixture.editors)[0]?.model() !== 'One two');
    await composer.page.evaluate(() => window.fixture.remount());
    await composer.ready();
    await composer.holds('');
    await composer.type('Again');
    await composer.holds('Again');
    const { pathname } = new URL(composer.page.url());
    await composer.page.evaluate(() => window.fixture.navigate('/elsewhere'));
    expect(await composer.mounted()).toEqual([]);
    await composer.page.evaluate((path) => window.fixture.navigate(path), pathname);
    await composer.ready();
    await composer.holds('');
    expect(await composer.errors()).toEqual([]);
    await composer.close();
  });
});

describe('what only some sites do', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld('chromium', { locale: 'fr-FR' });
  });
  afterAll(() => world.close());

  it('X publishes by Ctrl+Enter and begins a block by Enter', async () => {
    const composer = await world.open('x-home');
    await composer.type('One\nTwo');
    await composer.holds('One\nTwo');
    await composer.press('Enter', 'Control');
    await expectPublished(composer, 'x-home');
    expect(await composer.submitted()).toMatchObject([{ kind: 'post', text: 'One\nTwo' }]);
    await composer.close();
  });

  it('X colours hashtags, mentions and links', async () => {
    const composer = await world.open('x-home');
    await composer.type('See #one and @two at https://example.org');
    await composer.holds('See #one and @two at https://example.org');
    const coloured = await composer.page.$$eval('[data-testid=tweetTextarea_0] span', (spans) =>
      spans.filter((span) => /^r-/.test(span.className)).map((span) => span.textContent),
    );
    expect(coloured).toEqual(['#one', '@two', 'https://example.org']);
    await composer.close();
  });

  it.each([['x-neg', ['alt', 'assistant', 'chat', 'choice', 'drawer', 'message', 'search']]] as const)(
    '%s has places to write that are no composers',
    async (id, names) => {
      const composer = await world.open(id);
      expect((await composer.mounted()).sort()).toEqual(names);
      for (const name of names) {
        await composer.click(name);
        await composer.page.keyboard.type('Hello');
        await composer.holds('Hello', name);
      }
      expect(publications(world.server.recorded.filter(({ referer }) => referer?.includes(id)))).toEqual([]);
      expect(await composer.errors()).toEqual([]);
      await composer.close();
    },
  );
});
