import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserName } from '../../../tools/browser/find';
import { launch } from '../../../tools/browser/launch';
import { type Launched, until } from '../../../tools/browser/launched';
import { type Respond, serve } from '../../../tools/browser/serve';
import { bundleFixtures } from '../../fixtures/bundle';
import { addressOf, catalogue } from '../../fixtures/catalogue';
import { fixtureHosts, respondWith, scriptHeaders } from '../../fixtures/respond';
import type { FixtureId, FixtureOptions } from '../../fixtures/types';
import { browser } from '../harness/browser';
import { type Composer, useComposer } from '../harness/composer';
import { lend, type Outfit } from '../harness/lend';
import { thrift } from '../harness/thrift';
import { buildPages, buildProbe } from './probe/build';
import type { Answers, Asked } from './probe/protocol';

/** Pages of these tests, beside the fixtures: `pages/<name>.ts`, each with one editor. */
const own = {
  reply: 'https://www.linkedin.com/lab/reply',
  doubling: 'https://www.linkedin.com/lab/doubling',
  deaf: 'https://www.linkedin.com/lab/deaf',
  bare: 'https://www.linkedin.com/lab/bare',
  narrow: 'https://x.com/lab/narrow',
  area: 'https://x.com/lab/area',
} as const;
export type OwnPage = keyof typeof own;

/** A browser with the probe in it, and the fixtures at their real origins. */
export interface Bench {
  launched: Launched;
  /** Opens a page, waits for its composer, or the `editor` of this name, and clicks into it. */
  open(where: FixtureId | OwnPage, options?: FixtureOptions, editor?: string): Promise<Composing>;
  close(): Promise<void>;
}

/** A composer in focus, and the probe's answers about it. */
export interface Composing extends Composer {
  ask<Name extends keyof Asked>(name: Name, asked?: Asked[Name]): Promise<Answers[Name]>;
  /** Waits until the probe's log holds a line that begins like this, and gives the line. */
  logged(line: string, ms?: number): Promise<string>;
}

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'";

/** Serves the own pages, then the fixtures. */
function respond(pages: string, fixtures: Respond): Respond {
  const html = (name: string): string =>
    `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body><script type="module" src="/lab-script/${name}.js"></script>`;
  return async (request) => {
    const [, folder, name] = request.path.split('/');
    if (folder === 'lab') {
      return { headers: { 'content-type': 'text/html', 'content-security-policy': policy }, body: html(name ?? '') };
    }
    if (folder !== 'lab-script') return fixtures(request);
    const body = await readFile(join(pages, name ?? ''));
    return { headers: scriptHeaders, body };
  };
}

let asking = 0;

async function ask({ page }: Composer, name: string, asked: unknown): Promise<unknown> {
  asking += 1;
  const text = await page.evaluate(
    (id, detail) =>
      new Promise<string>((done) => {
        const listen = (event: Event): void => {
          const answer = (event as CustomEvent<string>).detail;
          if (JSON.parse(answer).id !== id) return;
          removeEventListener('probe-answer', listen);
          done(answer);
        };
        addEventListener('probe-answer', listen);
        dispatchEvent(new CustomEvent('probe-ask', { detail }));
      }),
    asking,
    JSON.stringify({ id: asking, name, asked }),
  );
  const { value, error } = JSON.parse(text);
  if (error) throw new Error(error);
  return value;
}

function withProbe(composer: Composer): Composing {
  const asking: Composing['ask'] = (name, asked) => ask(composer, name, asked) as never;
  const logged: Composing['logged'] = (line, ms) =>
    until(`the probe logs ${line}`, async () => (await asking('log')).find((each) => each.startsWith(line)), ms);
  return { ...composer, ask: asking, logged };
}

const isOwn = (where: string): where is OwnPage => where in own;

function editorOf(where: FixtureId | OwnPage): string {
  if (isOwn(where)) return where === 'reply' ? 'reply' : 'post';
  return catalogue[where].editor;
}

async function start(name: BrowserName): Promise<Outfit> {
  const [fixtures, pages, extension] = [
    await bundleFixtures(),
    await buildPages(Object.keys(own)),
    await buildProbe(name),
  ];
  const server = await serve(fixtureHosts, respond(pages, respondWith(fixtures)));
  return { server, launched: await launch(name, { extension, server, ...thrift[name] }) };
}

/** Starts server and browser, builds the probe and the pages; or takes what an earlier test file has left. */
export async function openBench(name: BrowserName = browser): Promise<Bench> {
  const { launched, giveBack } = await lend(`${name} with the probe`, () => start(name));
  const open: Bench['open'] = async (where, options = {}, editor = editorOf(where)) => {
    const page = await launched.newPage(isOwn(where) ? own[where] : addressOf(where, options));
    const composing = withProbe(useComposer(page, editor));
    await page.waitForFunction(
      () => window.fixture !== undefined && document.documentElement.dataset.probe === 'ready',
    );
    await composing.ready();
    await composing.click();
    return composing;
  };
  return { launched, open, close: giveBack };
}
