import type { Page, Target } from 'puppeteer-core';
import { inTheBrowser } from '../../../tools/browser/firefox';
import { until } from '../../../tools/browser/launched';
import { browser } from './browser';
import { type CoachedWorld, startCoached } from './coached';
import { openScreen, type Screen } from './screen';
import type { WorldOptions } from './world';

/** A page, a popup or a panel in a real window: run in it with `view` as its window, and used with the real mouse. */
export type View = {
  /** The function travels as text: it stands on its own. */
  ask<Args extends unknown[], Result>(run: (view: Window, ...args: Args) => Result, ...args: Args): Promise<Result>;
  /** Clicks the middle of the first element of this selector whose text has these words, once it is there. */
  click(css: string, words?: string): Promise<void>;
  /** Waits until it says so. */
  says(words: string): Promise<void>;
};

/** A browser in a window of its own screen, where the keyboard is where a person would have it. */
export type WindowWorld = CoachedWorld & {
  screen: Screen;
  view(page: Page): View;
  /** Opens the popup over this page by the browser's own button. */
  openPopup(page: Page): Promise<View>;
  /** Waits for the side panel or sidebar that something has opened. */
  findPanel(): Promise<View>;
};

type Ask = View['ask'];
type Point = [x: number, y: number];

const travel = (run: unknown, view: string, args: unknown[]): string =>
  `((__name) => (${String(run)}))((run) => run)(${[view, ...args.map((one) => JSON.stringify(one))].join(', ')})`;

const middleOf = (view: Window, css: string, words: string): Point | undefined => {
  const found = [...view.document.querySelectorAll(css)].find((one) => one.textContent?.includes(words));
  found?.scrollIntoView({ block: 'nearest' });
  const box = found?.getBoundingClientRect();
  return box && [box.x + box.width / 2, box.y + box.height / 2];
};

type Watched = Window & { pointer?: { screen: [number, number]; client: [number, number] } };
const watchPointer = (view: Watched): void => {
  view.addEventListener('mousemove', ({ screenX, screenY, clientX, clientY }) => {
    view.pointer = { screen: [screenX, screenY], client: [clientX, clientY] };
  });
};

/** Where the view's corner is on the screen, found with the mouse itself: no browser tells it of each of its views. */
async function findCorner(ask: Ask, { move }: Screen, over: () => Promise<Point>): Promise<Point> {
  await ask(watchPointer);
  return until('the mouse is over the view', async () => {
    const [x, y] = (await over()).map(Math.round) as Point;
    await move(x - 1, y - 1);
    await move(x, y);
    const pointer = await ask((view: Watched) => view.pointer);
    // An event of an earlier move says nothing of this one.
    if (!pointer || Math.abs(pointer.screen[0] - x) > 1 || Math.abs(pointer.screen[1] - y) > 1) return undefined;
    return [pointer.screen[0] - pointer.client[0], pointer.screen[1] - pointer.client[1]];
  });
}

function makeView(ask: Ask, screen: Screen, over: () => Promise<Point>): View {
  return {
    ask,
    click: async (css, words = '') => {
      const [x, y] = await until(`there is ${css} ${words}`, () => ask(middleOf, css, words));
      const [left, top] = await findCorner(ask, screen, over);
      await screen.click(left + x, top + y);
    },
    says: async (words) => {
      const told = (): Promise<boolean> =>
        ask((view, wanted) => (view.document.body.textContent ?? '').includes(wanted), words);
      await until(`the view says ${words}`, told);
    },
  };
}

const inPage =
  (page: Page): Ask =>
  (run, ...args) =>
    page.evaluate(travel(run, 'window', args)) as never;

/** Firefox shows its popup and sidebar to no program; another page of the extension reaches their windows. */
const inView =
  (records: CoachedWorld['records'], type: 'popup' | 'sidebar'): Ask =>
  (run, ...args) =>
    records.page.evaluate(travel(run, `browser.extension.getViews({ type: '${type}' })[0]`, args)) as never;

const middle: Point = [500, 600];

async function openInChromium({ launched }: CoachedWorld, screen: Screen, page: Page): Promise<View> {
  const before = new Set(launched.browser.targets());
  const isPopup = (target: Target): boolean => target.url().endsWith('/popup.html') && !before.has(target);
  const [extension] = (await launched.browser.extensions()).values();
  if (!extension) throw new Error('There is no extension.');
  await page.triggerExtensionAction(extension);
  const popup = await (await launched.browser.waitForTarget((one) => isPopup(one) && one.type() === 'page')).asPage();
  await popup.waitForSelector('.popup');
  const over = (): Promise<Point> => popup.evaluate((): Point => [screenX + innerWidth / 2, screenY + innerHeight / 2]);
  return makeView(inPage(popup), screen, over);
}

/** Puts the extension's button into the toolbar, as a person may, and tells where it is on the screen. */
const findButton = `(async () => {
  const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
  const [id] = [...CustomizableUI.getWidgetIdsInArea('unified-extensions-area'), ...CustomizableUI.getWidgetIdsInArea('nav-bar')]
    .filter((one) => one.startsWith('parley'));
  CustomizableUI.addWidgetToArea(id, 'nav-bar');
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const { x, y, width, height } = document.getElementById(id).getBoundingClientRect();
  return [mozInnerScreenX + x + width / 2, mozInnerScreenY + y + height / 2].join();
})()`;

type InFirefox = Window & { mozInnerScreenX: number; mozInnerScreenY: number };
const centreOf = (view: Window): Point => {
  const { mozInnerScreenX, mozInnerScreenY, innerWidth, innerHeight } = view as InFirefox;
  return [mozInnerScreenX + innerWidth / 2, mozInnerScreenY + innerHeight / 2];
};
const isDrawn = (view: Window | undefined): boolean =>
  view?.document.readyState === 'complete' && view.document.querySelector('main') !== null;

/** Popup or sidebar, once it is there and drawn. */
async function awaitView(records: CoachedWorld['records'], screen: Screen, type: 'popup' | 'sidebar'): Promise<View> {
  const ask = inView(records, type);
  await until(`the ${type} is there`, () => ask(isDrawn).catch(() => false));
  return makeView(ask, screen, () => ask(centreOf));
}

async function openInFirefox({ launched, records }: CoachedWorld, screen: Screen): Promise<View> {
  const [x = 0, y = 0] = String(await inTheBrowser(launched.browser, findButton))
    .split(',')
    .map(Number);
  await screen.click(x, y);
  return awaitView(records, screen, 'popup');
}

async function findInChromium({ launched }: CoachedWorld, screen: Screen): Promise<View> {
  const target = await launched.browser.waitForTarget((one) => one.url().endsWith('/sidepanel.html'));
  const panel = await target.asPage();
  // The panel stands at the right edge of the window, which begins at the corner of the screen.
  const over = (): Promise<Point> => panel.evaluate((): Point => [outerWidth - innerWidth / 2, outerHeight / 2]);
  return makeView(inPage(panel), screen, over);
}

const frame = {
  chromium: ['--window-size=1280,900', '--window-position=0,0'],
  firefox: ['--width=1280', '--height=900'],
};

/** Starts the browser with the build in a window of a screen of its own. */
export async function startWindow(options: Omit<WorldOptions, 'extension'> = {}): Promise<WindowWorld> {
  const screen = await openScreen();
  const shown = { headless: false, env: screen.env, own: true, args: [...frame[browser], ...(options.args ?? [])] };
  const world = await startCoached(browser, { ...options, ...shown }).catch((error) => {
    screen.close();
    throw error;
  });
  const isChromium = browser === 'chromium';
  return {
    ...world,
    screen,
    view: (page) => makeView(inPage(page), screen, async () => middle),
    openPopup: (page) => (isChromium ? openInChromium(world, screen, page) : openInFirefox(world, screen)),
    findPanel: () => (isChromium ? findInChromium(world, screen) : awaitView(world.records, screen, 'sidebar')),
    open: async (id, wanted) => {
      const coached = await world.open(id, wanted);
      await coached.page.bringToFront();
      return coached;
    },
    close: () => world.close().finally(screen.close),
  };
}
