import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickOn } from './harness/site-buttons';
import { startWorld, type World } from './harness/world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

const boxes = ['li-g1', 'li-g2', 'li-g3', 'li-g4'] as const;

describe.each(boxes)('the share box of %s', (id) => {
  it('takes the editor away for a date, gives it back with its text, and says something else on its button', async () => {
    const composer = await world.open(id);
    await composer.type('One\nTwo');
    await clickOn(composer, '[aria-label="Schedule post"]');
    await composer.page.waitForFunction(() => !('post' in window.fixture.editors));
    await clickOn(composer, 'button', 'Next');
    await composer.ready();
    await composer.holds('One\nTwo');
    const said = await composer.page.evaluate(() => window.fixture.editors.post!.submit()!.textContent);
    expect(said).toBe('Schedule');
    await composer.publish();
    await composer.page.waitForFunction(() => window.fixture.submitted[0]?.status === 200);
    expect(await composer.errors()).toEqual([]);
    await composer.close();
  });

  it('takes a picture and gives the text back', async () => {
    const composer = await world.open(id);
    await composer.type('One\nTwo');
    await clickOn(composer, '[aria-label="Add media"]');
    await clickOn(composer, 'button', 'Done');
    await composer.ready();
    await composer.holds('One\nTwo');
    await composer.type(' Three');
    await composer.holds('One\nTwo Three');
    expect(await composer.errors()).toEqual([]);
    await composer.close();
  });

  it('offers names behind an @, in a list whose nodes do not last', async () => {
    const composer = await world.open(id);
    await composer.type('Thanks @har');
    const first = '[role=option]';
    const option = await composer.page.waitForSelector(`${first}, #interop-outlet >>> ${first}`);
    await composer.page.waitForFunction((node) => !node!.isConnected, {}, option);
    await composer.press('Enter');
    await composer.holds('Thanks Harbour Workshop ');
    await composer.type('for the map');
    await composer.holds('Thanks Harbour Workshop for the map');
    expect(await composer.dom()).toBe('Thanks Harbour Workshop for the map');
    expect(await composer.errors()).toEqual([]);
    await composer.close();
  });
});

describe('what only some pages do', () => {
  it('asks before it drops a post, and publishes nothing', async () => {
    const composer = await world.open('li-g2');
    await composer.type('Not yet');
    await composer.press('Escape');
    await clickOn(composer, 'button', 'Discard');
    expect(await composer.mounted()).toEqual([]);
    expect(await composer.submitted()).toEqual([]);
    await composer.close();
  });

  it('the native dialog closes on Escape and opens from its launcher', async () => {
    const composer = await world.open('li-g3', { closed: true });
    expect(await composer.mounted()).toEqual([]);
    await composer.page.click('[aria-label="Start a post"]');
    await composer.ready();
    await composer.type('Not yet');
    await composer.press('Escape');
    await composer.page.waitForFunction(() => Object.keys(window.fixture.editors).length === 0);
    expect(await composer.page.$('dialog')).toBeNull();
    await composer.close();
  });

  it('shows the button of a comment only while something is written', async () => {
    const composer = await world.open('li-comment', { editable: 'plaintext-only' });
    const button = '[componentkey*=commentButtonSection] button';
    expect(await composer.page.$(button)).toBeNull();
    await composer.type('Hi');
    await composer.page.waitForSelector(button);
    await composer.press('Backspace');
    await composer.press('Backspace');
    await composer.page.waitForFunction((css) => !document.querySelector(css), {}, button);
    expect(await (await composer.element()).evaluate((node) => node.contentEditable)).toBe('plaintext-only');
    await composer.close();
  });

  it.each([
    ['li-g1', {}, true],
    ['li-g3', {}, true],
    ['li-g3', { deaf: true }, false],
    ['li-comment', {}, true],
    ['li-comment', { deaf: true }, false],
  ] as const)('%s: Ctrl+Enter with %j sends: %s', async (id, options, isSent) => {
    const composer = await world.open(id, options);
    await composer.type('One');
    await composer.press('Enter', 'Control');
    if (isSent) await composer.page.waitForFunction(() => window.fixture.submitted[0]?.status === 200);
    else await composer.type('!');
    expect(await composer.submitted()).toHaveLength(isSent ? 1 : 0);
    await composer.close();
  });

  it('sends a comment by plain Enter where the page does so', async () => {
    const composer = await world.open('li-comment', { enter: true });
    await composer.type('One\n');
    await composer.holds('');
    expect(await composer.submitted()).toMatchObject([{ kind: 'comment', text: 'One', status: 200 }]);
    await composer.close();
  });

  it('leads from an article to a few words about it, and publishes both at once', async () => {
    const composer = await world.open('li-article', { newsletter: true });
    await composer.click('title');
    await composer.page.keyboard.type('A title');
    await composer.click();
    await composer.type('One\nTwo');
    await composer.publish();
    await composer.ready('intro');
    await composer.click('intro');
    await composer.page.keyboard.type('Look');
    await composer.holds('Look', 'intro');
    await clickOn(composer, '.share-actions__primary-action');
    await composer.page.waitForFunction(() => Object.keys(window.fixture.editors).length === 0);
    expect(await composer.submitted()).toMatchObject([{ kind: 'article', text: 'One\nTwo', status: 200 }]);
    expect(await composer.errors()).toEqual([]);
    await composer.close();
  });

  it('gives a node of the feed to another post, and takes the comment in it away', async () => {
    const composer = await world.open('li-comment');
    await composer.type('One');
    const author = (): Promise<string | null> =>
      composer.page.$eval('[componentkey^=update-card-focus] b', (name) => name.textContent);
    const before = await author();
    await composer.page.evaluate(() => window.fixture.recycle!());
    expect(await author()).not.toBe(before);
    expect(await composer.mounted()).toEqual([]);
    await composer.page.evaluate(() => window.fixture.open());
    await composer.ready();
    await composer.holds('');
    await composer.close();
  });

  it('moves the focus between two editors of one shadow root', async () => {
    const composer = await world.open('li-comment-classic', { shadow: true, two: true, reply: true });
    expect((await composer.mounted()).sort()).toEqual(['comment', 'other', 'reply']);
    for (const name of ['comment', 'other', 'reply']) {
      await composer.click(name);
      await composer.page.keyboard.type(`In ${name}`);
    }
    for (const name of ['comment', 'other', 'reply']) await composer.holds(`In ${name}`, name);
    expect(await composer.errors()).toEqual([]);
    await composer.close();
  });

  it('has places to write that are no composers', async () => {
    const composer = await world.open('li-neg');
    const names = await composer.mounted();
    expect(names.sort()).toEqual('about headline invite message option question sales search shadowMessage'.split(' '));
    for (const name of names) {
      await composer.click(name);
      await composer.page.keyboard.type('Hello');
      await composer.holds('Hello', name);
    }
    expect(await composer.submitted()).toEqual([]);
    expect(await composer.errors()).toEqual([]);
    await composer.close();
  });
});
