import type { Page } from 'puppeteer-core';
import { launch } from '@/tools/browser/launch';
import type { Launched } from '@/tools/browser/launched';
import { until } from '@/tools/browser/launched';
import type { BrowserName } from '@/tools/browser/find';
import { type LocalServer, serve } from '@/tools/browser/serve';
import { bundleFixtures } from '../../fixtures/bundle';
import { addressOf, catalogue } from '../../fixtures/catalogue';
import { fixtureHosts, respondWith } from '../../fixtures/respond';
import type { FixtureId, FixtureOptions } from '../../fixtures/types';
import { buildProbe } from './probe/build';
import type { Answers, Asked } from './probe/protocol';

/** A browser with the probe in it, and the fixtures at their real origins. */
export interface Bench {
  launched: Launched;
  server: LocalServer;
  close(): Promise<void>;
}

/** A fixture page with its composer in focus. */
export interface Composing {
  page: Page;
  name: string;
  ask<Name extends keyof Asked>(name: Name, asked?: Asked[Name]): Promise<Answers[Name]>;
  /** The editor's own model. */
  model(): Promise<string>;
  errors(): Promise<string[]>;
}

export async function openBench(browser: BrowserName): Promise<Bench> {
  const server = await serve(fixtureHosts, respondWith(await bundleFixtures()));
  const launched = await launch(browser, { extension: await buildProbe(browser), server });
  const close = async (): Promise<void> => {
    await launched.close();
    await server.close();
  };
  return { launched, server, close };
}

async function ask(page: Page, name: string, asked: unknown): Promise<unknown> {
  const text = await page.evaluate(
    (detail) =>
      new Promise<string>((done) => {
        addEventListener('probe-answer', (event) => done((event as CustomEvent<string>).detail), { once: true });
        dispatchEvent(new CustomEvent('probe-ask', { detail }));
      }),
    JSON.stringify({ name, asked }),
  );
  const { value, error } = JSON.parse(text);
  if (error) throw new Error(error);
  return value;
}

/** Opens a fixture, waits for its composer and puts the caret into it by a real click. */
export async function compose(bench: Bench, id: FixtureId, options: FixtureOptions = {}): Promise<Composing> {
  const page = await bench.launched.newPage(addressOf(id, options));
  const name = catalogue[id].editor;
  await until('the probe is there', () => page.evaluate(() => document.documentElement.dataset.probe === 'ready'));
  await until('the composer is there', () => page.evaluate((key) => Boolean(window.fixture?.editors[key]), name));
  await focus(page, name);
  return {
    page,
    name,
    ask: (what, asked) => ask(page, what, asked) as never,
    model: () => page.evaluate((key) => window.fixture.editors[key]!.model(), name),
    errors: () => page.evaluate(() => [...window.fixture.errors, ...window.fixture.violations]),
  };
}

/** A real click in the middle of an editor. */
export async function focus(page: Page, name: string): Promise<void> {
  const [x, y] = await page.evaluate((key) => {
    const { element } = window.fixture.editors[key]!;
    element.scrollIntoView({ block: 'center' });
    const box = element.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + Math.min(box.height / 2, 12)] as const;
  }, name);
  await page.mouse.click(x, y);
}

/** Types with real keys; a line feed is Enter. */
export async function type(page: Page, text: string): Promise<void> {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
}

export async function undo(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyZ');
  await page.keyboard.up('Control');
}
