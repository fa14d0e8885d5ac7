import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { composeInFirefox } from './composition';
import {
  anyPage,
  defineName,
  type LaunchOptions,
  preparePage,
  raise,
  readManifest,
  type Started,
  talking,
  until,
  within,
} from './launched';
import { guardBrowser, makeFolder } from './lifetime';

/** The extension's host name, fixed for every run so that its pages can be opened. */
const uuid = '11111111-2222-4333-8444-555555555555';
const origin = `moz-extension://${uuid}`;

type Prefs = Record<string, string | number | boolean>;

const quiet: Prefs = {
  // Firefox's own way to say "no remote settings"; an unreachable address would be retried all the time.
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'dom.push.connection.enabled': false,
  'app.normandy.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'privacy.trackingprotection.enabled': false,
};

const proxied = ({ server }: LaunchOptions): Prefs =>
  server
    ? {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': server.port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': server.port,
        'network.proxy.no_proxies_on': '',
        'network.proxy.allow_hijacking_localhost': true,
      }
    : {};

const localised = ({ locale }: LaunchOptions): Prefs =>
  locale
    ? { 'intl.locale.requested': locale.slice(0, 2), 'intl.accept_languages': `${locale}, ${locale.slice(0, 2)}` }
    : {};

const coloured = ({ dark = false }: LaunchOptions): Prefs => ({
  'ui.systemUsesDarkTheme': dark ? 1 : 0,
  'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
});

function start(options: LaunchOptions, id: string, userDataDir: string): Promise<Browser> {
  const { executable, headless = true, args = [], env, prefs } = options;
  const named: Prefs = id ? { 'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }) } : {};
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    userDataDir,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: null,
    ...talking,
    // A release build heeds services.settings.server only with this.
    env: { ...process.env, ...env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    // Pages of an extension may only be opened by a client that has access to the whole browser.
    args: ['--remote-allow-system-access', ...args],
    extraPrefsFirefox: {
      ...quiet,
      ...proxied(options),
      ...localised(options),
      ...coloured(options),
      ...named,
      ...prefs,
    },
  });
}

type Connection = { send(method: string, params: object): Promise<{ result: unknown }> };
type Evaluated = { result?: { value?: unknown }; exceptionDetails?: { text: string } };

/** Evaluates an expression with the rights of the browser itself; only strings, numbers and booleans come back. */
export async function inTheBrowser(browser: Browser, expression: string): Promise<unknown> {
  // Puppeteer has no public door to the raw connection; its own property is the only one.
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = (tree.result as { contexts: { context: string }[] }).contexts[0]?.context;
  const sent = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  const { result, exceptionDetails } = sent.result as Evaluated;
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result?.value;
}

async function openPage(browser: Browser, url: string, options: LaunchOptions): Promise<Page> {
  const page = await preparePage(await browser.newPage(), options);
  await page.goto(url);
  return page;
}

/** Measured: the promise of `goto` never settles for pages of an extension, so the page itself is asked. */
async function openOwn(browser: Browser, path: string, options: LaunchOptions): Promise<Page> {
  const page = await preparePage(await browser.newPage(), options);
  const url = `${origin}/${path}`;
  page.goto(url, { timeout: 1_000 }).catch(() => undefined);
  await until(`${path} is loaded`, () =>
    page
      .evaluate((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete', url)
      .catch(() => false),
  );
  // Measured: what is to be evaluated on new documents is not, in pages of an extension.
  await page.evaluate(defineName);
  return page;
}

async function evaluateInPage<Args extends unknown[], Result>(
  open: () => Promise<Page>,
  run: (...args: Args) => Result,
  args: Args,
): Promise<Awaited<Result>> {
  const page = await open();
  try {
    return (await page.evaluate(run as (...values: unknown[]) => Result, ...args)) as Awaited<Result>;
  } finally {
    await page.close();
  }
}

const isRunning = (browser: Browser, id: string): Promise<boolean> =>
  inTheBrowser(browser, `WebExtensionPolicy.getByID(${JSON.stringify(id)})?.extension.backgroundState`).then(
    (state) => state === 'running',
  );

async function kill(browser: Browser, id: string): Promise<void> {
  await inTheBrowser(
    browser,
    `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground({
      ignoreDevToolsAttached: true, disableResetIdleForTest: true }).then(() => true)`,
  );
  await until('the background is gone', async () => !(await isRunning(browser, id)));
}

async function load(browser: Browser, extension: string, options: LaunchOptions): Promise<void> {
  const manifest = readManifest(extension);
  await within(30_000, 'Loading the extension', browser.installExtension(resolve(extension)));
  const page = await openOwn(browser, anyPage(manifest), options);
  const version = await page.evaluate('typeof browser === "object" && browser.runtime.getManifest().version');
  if (!version) throw new Error('The extension was loaded and does not answer.');
  await page.close();
}

/** Starts Firefox with a fresh profile (removed on close) and the build as a temporary add-on. */
export async function launchFirefox(options: LaunchOptions): Promise<Started> {
  const { extension } = options;
  const manifest = extension ? readManifest(extension) : undefined;
  const id = manifest?.browser_specific_settings?.gecko?.id ?? '';
  if (manifest && !id) throw new Error('The Firefox build has no browser_specific_settings.gecko.id.');
  const profile = makeFolder();
  const browser = await start(options, id, profile.folder).catch((cause) => {
    profile.remove();
    throw new Error(`${options.executable} did not start.`, { cause });
  });
  const close = guardBrowser(browser, profile);
  const open = (path: string): Promise<Page> => openOwn(browser, path, options);
  const openAny = (): Promise<Page> => open(manifest ? anyPage(manifest) : '');
  if (extension) await load(browser, extension, options).catch((error) => close().then(() => raise(error)));
  return {
    name: 'firefox',
    browser,
    extensionOrigin: extension ? origin : '',
    newPage: (url) => openPage(browser, url, options),
    openExtensionPage: open,
    evaluateInBackground: (run, ...args) => evaluateInPage(openAny, run, args),
    killBackground: () => kill(browser, id),
    backgroundBirth: async () => ((await isRunning(browser, id)) ? evaluateInPage(openAny, readBirth, []) : undefined),
    compose: composeInFirefox((expression) => inTheBrowser(browser, expression)),
    reloadExtension: async () => {
      await inTheBrowser(browser, reloading(id));
      await until('the extension runs again', () => isRunning(browser, id));
    },
    close,
  };
}

type WithBackground = { browser: { runtime: { getBackgroundPage(): Promise<Window> } } };

const readBirth = async (): Promise<number> => {
  const { browser } = globalThis as unknown as WithBackground;
  return (await browser.runtime.getBackgroundPage()).performance.timeOrigin;
};

const reloading = (id: string): string =>
  `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager
    .getAddonByID(${JSON.stringify(id)}).then((addon) => addon.reload()).then(() => true)`;
