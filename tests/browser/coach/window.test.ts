import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as Api } from 'wxt/browser';
import { until } from '@/tools/browser/launched';
import { browser } from '../harness/browser';
import { discreet } from '../harness/panel';
import { type Permission, preparePermission } from '../harness/permission';
import { canShowWindows } from '../harness/screen';
import { startWindow, type WindowWorld } from '../harness/window';

declare const chrome: typeof Api;

const announce = 'We are thrilled to announce the opening of our Leeds office.';
const text = `Two years of work. ${announce}`;
const applied = 'Two years of work. Our Leeds office is open.';

const selected = (view: Window): string => view.getSelection()?.toString() ?? '';
const isThere = (view: Window | undefined): boolean => view?.document.visibilityState === 'visible';
const isRegistered = async (): Promise<boolean> =>
  (await chrome.scripting?.getRegisteredContentScripts())?.length === 1;
const hasFocus = (view: Window): boolean => view.document.hasFocus();

// Real keyboard focus, which a program that drives a page otherwise pretends: everything here is done by the mouse and the
// keyboard of the screen.
describe.skipIf(!canShowWindows())('in a real window', () => {
  let world: WindowWorld;
  let permission: Permission;
  beforeAll(async () => {
    permission = await preparePermission(browser);
    world = await startWindow(permission.launch);
  });
  afterAll(() => world?.close());

  it('the popup opens the panel, which asks for a click in the text and applies then', async () => {
    await world.records.reset({ ...discreet, language: 'en' });
    const { page, holds, ...coached } = await world.open('x-home', { lang: 'en' });
    const popup = await world.openPopup(page);
    await popup.click('button', 'Open the side panel');
    const panel = await world.findPanel();
    await panel.says('Write in the page, as always.');

    const site = world.view(page);
    await site.click('[contenteditable="true"]');
    await until('the keyboard is in the page', () => site.ask(hasFocus));
    await world.screen.type(text);
    await holds(text);
    await panel.says(announce);
    await panel.click('.found .cite', announce);
    await until('the words are selected', async () => (await site.ask(selected)) === announce);
    expect(await site.ask(hasFocus)).toBe(false);

    await panel.click('[data-suggestion="trim"]');
    await panel.says('Click in your text');
    await holds(text);
    await site.click('[contenteditable="true"]', 'Two years');
    await holds(applied);
    await panel.says('Undo with');
    await world.screen.press('ctrl+z');
    await holds(text);
    expect(await coached.submitted()).toEqual([]);
    expect(await coached.errors()).toEqual([]);
    await coached.close();
  });

  it('the popup asks for the page in front, says that the browser gave no access, and asks again', async () => {
    await world.records.reset({ noticeSeen: true, language: 'en' });
    const { page, ...coached } = await world.open('intra', { lang: 'en', at: 'http://intranet.example/news' });
    const first = await world.openPopup(page);
    await first.says('http://intranet.example');
    await first.click('.band button', 'Coach me on this page');
    expect(await permission.answer(world.launched, 'deny')).toContain('intranet.example');
    // Some browsers have closed it with their question.
    await world.screen.press('Escape');
    await until('the popup is closed', async () => !(await first.ask(isThere).catch(() => false)));
    const again = await world.openPopup(page);
    await again.says('The browser gave no access to http://intranet.example; nothing has changed.');
    expect((await world.records.settings()).places ?? []).toEqual([]);
    await again.click('.band button', 'Ask for access again');
    await permission.answer(world.launched, 'allow');
    await until('the place is on', async () => (await world.records.settings()).places?.length === 1);
    expect((await world.records.settings()).places).toEqual([{ origin: 'http://intranet.example', site: 'anywhere' }]);
    await until('the page script is registered', () => world.records.page.evaluate(isRegistered));
    await page.bringToFront();
    await page.reload();
    await coached.ready();
    await coached.write(text);
    await coached.underlines(announce);
    expect(await coached.errors()).toEqual([]);
    await coached.close();
  });
});
