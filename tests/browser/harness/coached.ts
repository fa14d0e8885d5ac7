import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../tools/browser/find';
import { until } from '../../../tools/browser/launched';
import type { FixtureId, FixtureOptions } from '../../fixtures/types';
import { browser, builds } from './browser';
import type { Composer } from './composer';
import { type Marked, readMarks } from './marks';
import { type Ours, ours } from './ours';
import { openRecords, type Records } from './records';
import { strangers } from './requests';
import { startWorld, type World, type WorldOptions } from './world';

/** What a person does with the coach on a page, whatever the page. */
export type Coach = {
  ours: Ours;
  marks(): Promise<Marked[]>;
  /** Waits until exactly these words are underlined, in any order. */
  underlines(...words: string[]): Promise<void>;
  /** Opens the first card by a click on the chip. */
  openCard(): Promise<void>;
  /** Clicks a suggestion of the open card with the mouse. */
  take(size?: 'trim' | 'turn' | 'invite'): Promise<void>;
  /** Chooses an item of the chip's menu. */
  choose(item: string | RegExp): Promise<void>;
};

export type Coached = Composer &
  Coach & {
    /** Writes a text of two letters or more in little time: its ends by real keys, all between in one insertion. */
    write(text: string): Promise<void>;
  };

/** A browser with the built extension in it. */
export type CoachedWorld = Omit<World, 'open'> & {
  records: Records;
  open(id: FixtureId, options?: FixtureOptions, tab?: Page): Promise<Coached>;
};

export const chip = { css: '[data-piece="chip"]' };
export const card = { css: '[data-piece="card"]' };
const state = { css: '[data-piece="chip"] .state' };

const suggestion = (size?: string): { css: string } => ({
  css: `[data-piece="card"] [data-suggestion${size ? `="${size}"` : ''}]`,
});

async function waitForMarks(page: Page, words: string[]): Promise<void> {
  let last: Marked[] = [];
  const wanted = words.toSorted().join('\n');
  const isMarked = async (): Promise<boolean> => {
    last = await readMarks(page);
    return (
      last.every(({ isSound }) => isSound) &&
      wanted ===
        last
          .map(({ text }) => text)
          .toSorted()
          .join('\n')
    );
  };
  await until('the words are underlined', isMarked).catch((error: Error) => {
    throw new Error(`${error.message} Wanted ${JSON.stringify(words)}, got ${JSON.stringify(last)}.`);
  });
}

/** The hands for the coach on this page. */
export function useCoach(page: Page): Coach {
  const hands = ours(page);
  return {
    ours: hands,
    marks: () => readMarks(page),
    underlines: (...words) => waitForMarks(page, words),
    openCard: async () => {
      const { box } = await hands.find(state);
      await hands.click(state);
      await hands.find(card).catch(async (error: Error) => {
        const marked = (await readMarks(page)).map(({ text }) => text);
        const boxes = [box, ...(await hands.all(state)).map((one) => one.box)];
        const view = await page.evaluate(() => [
          document.visibilityState,
          document.activeElement?.outerHTML.slice(0, 80),
        ]);
        const there = { marked, shown: await hands.text(), view, boxes };
        throw new Error(`${error.message} What is there: ${JSON.stringify(there)}.`);
      });
    },
    take: (size) => hands.click(suggestion(size)),
    choose: async (item) => {
      await hands.click({ css: '[data-piece="chip"] .more' });
      await hands.click({ role: 'menuitem', name: item });
    },
  };
}

/** Starts the browser with the build, and the page that reads what it stores. Closing fails when a request was made that is not the site's. */
export async function startCoached(name: BrowserName = browser, options: WorldOptions = {}): Promise<CoachedWorld> {
  const world = await startWorld(name, { extension: builds[name], ...options });
  const records = await openRecords(world.launched);
  await records.reset({});
  return {
    ...world,
    records,
    close: async () => {
      await world.close();
      const asked = strangers(world.server.recorded).map(({ method, host, path }) => `${method} ${host}${path}`);
      if (asked.length > 0) throw new Error(`Requests that neither site nor browser explains: ${asked.join(', ')}`);
    },
    open: async (id, wanted, tab) => {
      const composer = await world.open(id, wanted, tab);
      const write = async (text: string): Promise<void> => {
        await composer.type(text.slice(0, 1));
        await composer.insert(text.slice(1, -1));
        await composer.type(text.slice(-1));
      };
      return { ...composer, ...useCoach(composer.page), write };
    },
  };
}
