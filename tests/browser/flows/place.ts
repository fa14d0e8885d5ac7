import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from '@/tools/browser/launched';
import { catalogue } from '../../fixtures/catalogue';
import type { FixtureId, FixtureOptions } from '../../fixtures/types';
import type { Coached, CoachedWorld } from '../harness/coached';

/** A composer in which texts are written and sent. */
export type Place = {
  fixture: FixtureId;
  options?: FixtureOptions;
  /** What is written; all of it is underlined. */
  text: string;
  /** What stands in the field above the text, without which the site publishes nothing. */
  title?: string;
  /** The button of the last question, which the publish button only leads to. */
  last?: string;
  /** Ctrl+Enter sends as well. */
  keys?: true;
};

export const announce = 'We are thrilled to announce the opening of our Leeds office.';
export const thanks = 'Thanks for sharing!';

/** Writes the place's text into its composer and waits for the coach. */
export async function writeIn(coached: Coached, { text, title }: Place): Promise<void> {
  if (title) {
    await coached.click('title');
    await coached.insert(title);
  }
  await coached.write(text);
  await coached.underlines(text);
}

/** Opens a place, in a new tab or in this one, and writes its text. */
export async function begin(
  world: CoachedWorld,
  place: Place,
  options: FixtureOptions = {},
  tab?: Page,
): Promise<Coached> {
  const coached = await world.open(place.fixture, { ...place.options, ...options }, tab);
  await writeIn(coached, place);
  return coached;
}

/** The button that sends at last, once it can be pressed. */
export async function buttonOf(coached: Coached, { fixture, last }: Place): Promise<ElementHandle<HTMLElement>> {
  const { page } = coached;
  if (last) {
    if (!(await page.$(last))) await coached.publish();
    return (await page.waitForSelector(`${last}:not(:disabled)`)) as ElementHandle<HTMLElement>;
  }
  await until('it can be published', () => coached.canPublish());
  const name = catalogue[fixture].editor;
  const button = await page.evaluateHandle((wanted) => window.fixture.editors[wanted]!.submit()!, name);
  return button as ElementHandle<HTMLElement>;
}

/** Sends with the mouse; `clicks` 2: a double click. */
export async function send(coached: Coached, place: Place, clicks = 1): Promise<void> {
  const button = await buttonOf(coached, place);
  await button.click({ count: clicks });
}
