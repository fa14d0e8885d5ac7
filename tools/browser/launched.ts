import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Compose } from './composition';
import type { BrowserName } from './find';
import type { ManagedPolicy } from './policy';
import type { LocalServer } from './serve';

/** What a launch needs. Everything but the executable has a calm default. */
export type LaunchOptions = {
  executable: string;
  /** Folder of the build; without it the browser starts bare. */
  extension?: string;
  /** Everything the browser asks goes through this server. */
  server?: Pick<LocalServer, 'port' | 'pin'>;
  /** BCP 47, such as `fr-FR`: the browser's own language and the pages' `navigator.language`. */
  locale?: string;
  dark?: boolean;
  /** Device pixels per CSS pixel. */
  scale?: number;
  headless?: boolean;
  /** CSS pixels. */
  width?: number;
  height?: number;
  args?: string[];
  /** What an organisation sets from the start, `{}` for nothing yet. Without it the machine's own policies hold. */
  policy?: Record<string, unknown>;
  /** Beside the variables of this program. */
  env?: Record<string, string>;
  /** Firefox only. */
  prefs?: Record<string, string | number | boolean>;
};

/** One small interface over both browsers; every promise settles within its own time limit. */
export type Launched = {
  name: BrowserName;
  browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, no slash at the end; empty without an extension. */
  extensionOrigin: string;
  /** A new tab, loaded. */
  newPage(url: string): Promise<Page>;
  /** A tab of the extension: `openExtensionPage('popup.html')`. */
  openExtensionPage(path: string): Promise<Page>;
  /**
   * Runs a self-contained function where the extension's own storage is: in the service worker (woken if it sleeps)
   * in Chromium, in a page of the extension in Firefox.
   */
  evaluateInBackground<Args extends unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Terminates the background for real; the next message or alarm starts another instance. */
  killBackground(): Promise<void>;
  /** Epoch milliseconds at which the running instance of the background was born; `undefined` while none runs. */
  backgroundBirth(): Promise<number | undefined>;
  /** As an update or the button of the extensions page does: open pages keep orphaned content scripts. */
  reloadExtension(): Promise<void>;
  compose: Compose;
  /**
   * Changes what the organisation sets. Chromium learns of it within seconds, Firefox when the extension starts again.
   * @throws when the browser was started without a policy
   */
  setPolicy(policy: ManagedPolicy): void;
  close(): Promise<void>;
};

/** What each browser's own launcher gives. */
export type Started = Omit<Launched, 'setPolicy'>;

export type Manifest = {
  name: string;
  background?: unknown;
  action?: { default_popup?: string };
  options_ui?: { page?: string };
  browser_specific_settings?: { gecko?: { id?: string } };
};

/** The manifest of a build. @throws when the folder holds no build. */
export function readManifest(extension: string): Manifest {
  const file = join(resolve(extension), 'manifest.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  } catch (cause) {
    throw new Error(`No extension was built in ${extension}.`, { cause });
  }
}

/** How both browsers are spoken to. A machine may stand still for a while. */
export const talking = {
  /** Milliseconds until the browser has started. */
  timeout: 120_000,
  /** Milliseconds until it has answered. */
  protocolTimeout: 60_000,
  // Hearing of every request costs the browser much, and nobody here asks.
  networkEnabled: false,
};

/** A page that every build has, to ask whether the extension answers. */
export function anyPage({ action, options_ui }: Manifest): string {
  return action?.default_popup ?? options_ui?.page ?? 'manifest.json';
}

/** Waits for `work`, and says what was waited for when it takes more than `ms` milliseconds. */
export async function within<Result>(ms: number, what: string, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`${what} took more than ${ms} ms.`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** How long to rest before asking again, in milliseconds: what takes long is asked for seldom, for asking is work too. */
const restAfter = (waited: number): number => (waited < 1_000 ? 50 : waited < 3_000 ? 100 : 200);

/** Asks until the answer is neither `undefined` nor `false`; says what was waited for when none comes in time. */
export async function until<Result>(
  what: string,
  ask: () => Promise<Result | undefined | false>,
  ms = 20_000,
): Promise<Result> {
  const begun = Date.now();
  while (Date.now() - begun < ms) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    await new Promise((done) => setTimeout(done, restAfter(Date.now() - begun)));
  }
  throw new Error(`Waited ${ms} ms in vain: ${what}.`);
}

/** Throws, where an expression is wanted. */
export const raise = (error: unknown): never => {
  throw error;
};

/** Defines a helper that esbuild leaves in functions; it does not travel with the text of a function that is evaluated. */
export const defineName = 'globalThis.__name = (run) => run;';

/** Settings of a tab that are the same in both browsers. */
export async function preparePage(
  page: Page,
  options: Pick<LaunchOptions, 'width' | 'height' | 'scale' | 'headless'> = {},
): Promise<Page> {
  page.setDefaultTimeout(30_000);
  await page.evaluateOnNewDocument(defineName);
  const { width = 1280, height = 860, scale = 1, headless = true } = options;
  // A page in a real window is as large as the window leaves it.
  if (headless) await page.setViewport({ width, height, deviceScaleFactor: scale });
  return page;
}
