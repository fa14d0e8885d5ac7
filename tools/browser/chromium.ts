import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { composeInChromium } from './composition';
import {
  anyPage,
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

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=NetworkTimeServiceQuerying,OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,SignedHTTPExchange',
  '--simulate-outdated-no-au=Tue, 31 Dec 2099 23:59:59 GMT',
];

const proxied = ({ server }: LaunchOptions): string[] =>
  server
    ? [
        `--proxy-server=127.0.0.1:${server.port}`,
        // Without it Chromium goes around the proxy for the machine's own names.
        '--proxy-bypass-list=<-loopback>',
        `--ignore-certificate-errors-spki-list=${server.pin}`,
      ]
    : [];

const localised = ({ locale }: LaunchOptions): string[] =>
  locale ? [`--lang=${locale}`, `--accept-lang=${locale},${locale.slice(0, 2)}`] : [];

function start(options: LaunchOptions, userDataDir: string): Promise<Browser> {
  const { executable, headless = true, args = [], env, locale } = options;
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({
    executablePath: executable,
    userDataDir,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    ...talking,
    env: { ...process.env, ...env, ...(locale && { LANGUAGE: locale.slice(0, 2) }) },
    args: [...quiet, ...asRoot, ...proxied(options), ...localised(options), ...args],
  });
}

async function openPage(browser: Browser, url: string, options: LaunchOptions): Promise<Page> {
  const page = await preparePage(await browser.newPage(), options);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: options.dark ? 'dark' : 'light' }]);
  await page.goto(url);
  return page;
}

/** Loads the build and makes sure that it answers: a switch that the browser ignores must not look like success. */
async function load(browser: Browser, extension: string): Promise<string> {
  const manifest = readManifest(extension);
  const id = await within(30_000, 'Loading the extension', browser.installExtension(resolve(extension)));
  const origin = `chrome-extension://${id}`;
  const page = await browser.newPage();
  await page.goto(`${origin}/${anyPage(manifest)}`, { timeout: 30_000 });
  const answered = await page.evaluate('chrome.runtime.getManifest().version');
  if (!answered) throw new Error('The extension was loaded and does not answer.');
  if (manifest.background) await awaitActive(browser, origin);
  await page.close();
  return origin;
}

/** Starts the extension's worker without sending it a message that it would not know. */
async function wake(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${origin}/manifest.json`);
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.startWorker', { scopeURL: `${origin}/` });
  await page.close();
}

/** The id of the worker that runs now. Asked of the browser: puppeteer is not told when a worker is closed. */
async function findWorkerId(browser: Browser, origin: string): Promise<string | undefined> {
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(`${origin}/`))?.targetId;
}

async function kill(browser: Browser, origin: string): Promise<void> {
  const targetId = await findWorkerId(browser, origin);
  if (targetId === undefined) return;
  const session = await browser.target().createCDPSession();
  await until('the background is gone', async () => {
    // A worker that is only starting outlives the first word.
    await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
    return (await findWorkerId(browser, origin)) !== targetId;
  });
  await session.detach();
}

const wrap = (run: string, args: unknown[]): string =>
  // `__name` is a helper that esbuild leaves in functions; it does not travel with their text.
  `((__name) => (${run}))((run) => run)(${args.map((value) => JSON.stringify(value) ?? 'undefined').join(', ')})`;

/**
 * Evaluates in the worker that runs now; `undefined` when none runs. The session is closed at once: measured, a worker
 * killed while one is attached starts again only to wait for that debugger for ever.
 */
async function evaluateIn(browser: Browser, origin: string, run: string, args: unknown[]): Promise<unknown> {
  const id = await findWorkerId(browser, origin);
  // The target's id is internal to puppeteer, and the only thing that tells a live worker from a closed one.
  const isLive = (target: Target): boolean => (target as unknown as { _targetId: string })._targetId === id;
  if (id === undefined) return undefined;
  const target = await until('puppeteer sees the worker', async () => browser.targets().find(isLive));
  const session = await target.createCDPSession();
  const sent = { expression: wrap(run, args), awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await session
    .send('Runtime.evaluate', sent)
    .finally(() => session.detach().catch(() => undefined));
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

const readBirth = (browser: Browser, origin: string): Promise<number | undefined> =>
  evaluateIn(browser, origin, '() => performance.timeOrigin', []) as Promise<number | undefined>;

/** Measured: an extension whose worker is killed before it is active may never get another, and nobody hears its pages. */
async function awaitActive(browser: Browser, origin: string): Promise<void> {
  const readState = '() => serviceWorker.state';
  await until('the worker is active', async () => (await evaluateIn(browser, origin, readState, [])) === 'activated');
}

async function awaken(browser: Browser, origin: string): Promise<number> {
  if ((await findWorkerId(browser, origin)) === undefined) await wake(browser, origin);
  return until('the background is awake', () => readBirth(browser, origin));
}

/** Measured: `runtime.reload()` drops an extension loaded by DevTools for good; loading it again is what reloads it. */
async function reload(browser: Browser, origin: string, extension: string): Promise<void> {
  const before = await findWorkerId(browser, origin);
  await within(30_000, 'Reloading the extension', browser.installExtension(resolve(extension)));
  await until('the extension runs again', async () => {
    const now = await findWorkerId(browser, origin);
    return now !== undefined && now !== before;
  });
  await awaitActive(browser, origin);
}

/** Starts Chromium, Chrome or Edge with a fresh profile (removed on close) and the build loaded through DevTools. */
export async function launchChromium(options: LaunchOptions): Promise<Started> {
  const profile = makeFolder();
  const { extension } = options;
  const browser = await start(options, profile.folder).catch((cause) => {
    profile.remove();
    throw new Error(`${options.executable} did not start.`, { cause });
  });
  const close = guardBrowser(browser, profile);
  const origin = extension ? await load(browser, extension).catch((error) => close().then(() => raise(error))) : '';
  return {
    name: 'chromium',
    browser,
    extensionOrigin: origin,
    newPage: (url) => openPage(browser, url, options),
    openExtensionPage: (path) => openPage(browser, `${origin}/${path}`, options),
    evaluateInBackground: async (run, ...args) => {
      await awaken(browser, origin);
      return (await evaluateIn(browser, origin, String(run), args)) as never;
    },
    killBackground: () => kill(browser, origin),
    backgroundBirth: () => readBirth(browser, origin),
    compose: composeInChromium,
    reloadExtension: () => reload(browser, origin, extension ?? ''),
    close,
  };
}
