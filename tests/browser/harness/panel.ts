import type { Page } from 'puppeteer-core';
import type { Settings } from '@/lib/policy/settings';
import { type Launched, until } from '../../../tools/browser/launched';

/** Hands for the side panel, which stands in a tab of its own here: a browser opens its panel to a real click only. */
export type PanelHands = {
  page: Page;
  /** Every sentence that is quoted, in order, the words in question between ⟦ and ⟧. */
  quotes(): Promise<string[]>;
  /** Waits until exactly these sentences are quoted. */
  cites(...quotes: string[]): Promise<void>;
  /** Brings the panel forward and presses a quotation by the place it has in the list. */
  press(index: number): Promise<void>;
  /** Presses a suggestion of the open finding. */
  take(size: 'trim' | 'turn' | 'invite'): Promise<void>;
  /** Presses the first button with this name. */
  choose(name: string | RegExp): Promise<void>;
  /** Waits until the panel says so. */
  says(text: string | RegExp): Promise<void>;
  text(): Promise<string>;
};

/** Runs in the panel. */
const readQuotes = (): string[] =>
  [...document.querySelectorAll('.found .cite')].map((cite) =>
    [...(cite.querySelector('q') ?? cite.querySelector('.at-end')!).childNodes]
      .map((node) => (node instanceof Element ? `⟦${node.textContent}⟧` : node.textContent))
      .join(''),
  );

/** Runs in the panel: a real click needs the middle of the button. */
const findButton = (source: string): [number, number] | undefined => {
  const button = [...document.querySelectorAll('button')].find((one) => new RegExp(source).test(one.textContent ?? ''));
  button?.scrollIntoView({ block: 'nearest' });
  const box = button?.getBoundingClientRect();
  return box && [box.x + box.width / 2, box.y + box.height / 2];
};

const sourceOf = (wanted: string | RegExp): string =>
  typeof wanted === 'string' ? wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : wanted.source;

/** Asks until the answer is as wanted; says what it was instead. */
async function awaitSame(what: string, wanted: string[], ask: () => Promise<string[]>): Promise<void> {
  let last: string[] = [];
  const isSame = async (): Promise<boolean> => {
    last = await ask();
    return JSON.stringify(last) === JSON.stringify(wanted);
  };
  await until(what, isSame).catch((error: Error) => {
    throw new Error(`${error.message} Wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(last)}.`);
  });
}

/** Waits until a page says so; the error shows what it said instead. */
export async function awaitText(page: Page, wanted: string | RegExp): Promise<void> {
  let last = '';
  await until(`the page says ${wanted}`, async () => {
    last = await textOf(page);
    return new RegExp(sourceOf(wanted)).test(last);
  }).catch((error: Error) => {
    throw new Error(`${error.message} It says: ${last}`);
  });
}

// biome-ignore lint/performance/useDomNodeTextContent: what is shown counts, not what is there.
const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** The hands for a panel that is open in this page. */
export function usePanel(page: Page): PanelHands {
  const quotes = (): Promise<string[]> => page.evaluate(readQuotes);
  const click = async (css: string): Promise<void> => {
    await page.bringToFront();
    await page.waitForSelector(css);
    await page.click(css);
  };
  return {
    page,
    quotes,
    text: () => textOf(page),
    cites: (...wanted) => awaitSame('the sentences are quoted', wanted, quotes),
    press: (index) => click(`.found:nth-child(${index + 1}) .cite`),
    take: (size) => click(`[data-suggestion="${size}"]`),
    choose: async (name) => {
      await page.bringToFront();
      const [x, y] = await until(`the panel has ${name}`, () => page.evaluate(findButton, sourceOf(name)));
      await page.mouse.click(x, y);
    },
    says: (wanted) => awaitText(page, wanted),
  };
}

/** Opens the panel in a tab; it follows the tab that was in front before. */
export const openPanel = async (launched: Launched): Promise<PanelHands> =>
  usePanel(await launched.openExtensionPage('sidepanel.html'));

/** The coach shows in the panel; what is counted was said. */
export const discreet: Partial<Settings> = { noticeSeen: true, interface: 'panel' };
