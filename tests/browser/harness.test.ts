import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browser } from './harness/browser';
import { ours } from './harness/ours';
import { countColour, takePixels } from './harness/pixels';
import { writeProbe } from './harness/probe-extension';
import { startWorld, type World } from './harness/world';

describe('the harness', () => {
  let world: World;
  let probe: Awaited<ReturnType<typeof writeProbe>>;
  beforeAll(async () => {
    probe = await writeProbe(browser);
    world = await startWorld(browser, { own: true, extension: probe.folder, locale: 'fr-FR', dark: true, scale: 2 });
  });
  afterAll(async () => {
    await world.close();
    await probe.remove();
  });

  it('opens the site and the extension’s pages in the language, colours and scale asked for', async () => {
    const popup = await world.launched.openExtensionPage('popup.html');
    const look = () => [navigator.language, devicePixelRatio, matchMedia('(prefers-color-scheme: dark)').matches];
    expect(await popup.evaluate(look)).toEqual(['fr-FR', 2, true]);
    await popup.close();
    const composer = await world.open('x-home');
    expect(await composer.page.evaluate(look)).toEqual(['fr-FR', 2, true]);
    await composer.close();
  });

  it('clicks in a closed shadow root, and counts what is painted', async () => {
    const composer = await world.open('x-home');
    const { click, find, text } = ours(composer.page);
    expect(countColour(await takePixels(composer.page), [255, 0, 255])).toBeGreaterThan(500);
    await click({ role: 'button', name: 'Ask' });
    const { name: answered } = await find({ role: 'button', name: /^true \d+/ });
    expect(await text()).toBe(answered);
    expect(await world.launched.backgroundBirth()).toBe(Number(answered.split(' ')[1]));
    await composer.close();
  });

  it('kills the background; the next message starts another', async () => {
    const { launched } = world;
    const composer = await world.open('x-home');
    const { click, find } = ours(composer.page);
    const ask = async (): Promise<number> => {
      await click({ role: 'button' });
      return Number((await find({ name: /^true \d+/ })).name.split(' ')[1]);
    };
    const first = await ask();
    await launched.killBackground();
    expect(await launched.backgroundBirth()).toBeUndefined();
    await composer.page.reload();
    expect(await ask()).toBeGreaterThan(first);
    await launched.killBackground();
    expect(await launched.evaluateInBackground((value) => value + 1, 1)).toBe(2);
    await composer.close();
  });

  it('reloads the extension under an open page', async () => {
    const composer = await world.open('x-home');
    await world.launched.reloadExtension();
    await composer.type('Still here');
    await composer.holds('Still here');
    expect(await composer.errors()).toEqual([]);
    await composer.page.reload();
    await ours(composer.page).click({ name: 'Ask' });
    await ours(composer.page).find({ name: /^true \d+/ });
    await composer.close();
  });

  it('kills the background right after a reload; the next message starts another all the same', async () => {
    const { launched } = world;
    await launched.reloadExtension();
    // Firefox has a page instead.
    const readState = (): unknown => Reflect.get(globalThis, 'serviceWorker')?.state;
    expect(await launched.evaluateInBackground(readState)).toBe(browser === 'firefox' ? undefined : 'activated');
    await launched.killBackground();
    const composer = await world.open('x-home');
    await ours(composer.page).click({ name: 'Ask' });
    await ours(composer.page).find({ name: /^true \d+/ });
    await composer.close();
  });
});
