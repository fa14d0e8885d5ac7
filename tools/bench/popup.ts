import type { Page } from 'puppeteer-core';
import type { Browser as Api } from 'wxt/browser';
import { launch } from '../browser/launch';
import type { Launched } from '../browser/launched';
import { openHands } from '../kills/hands';
import { builds } from '../set-up/build';
import { FULL, makeFullLog } from './full-log';

declare const chrome: typeof Api;

/** From the first moment of the popup's page to its sentence: medians in milliseconds. */
export interface PopupReport {
  popupMs: Record<Fill, number>;
}

/** Entries a week. `years`: nearly ten years of a busy person; `days`: what 90 days, the longest retention, would have to hold. */
const perWeek = { empty: 0, years: 100, days: Math.ceil(FULL / 13) } as const;
type Fill = keyof typeof perWeek;
const fills = Object.keys(perWeek) as Fill[];

/** Openings of each that are counted, and those before them, which are not. */
const RUNS = 15;
const LEAD_IN = 3;

declare global {
  interface Window {
    /** When the sentence stood there, in milliseconds of the page. */
    firstSummary?: number;
  }
}

/** Notes when the popup first says its sentence. Stands on its own. */
function noteSentence(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.popup .sentence')) return;
    window.firstSummary = performance.now();
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true });
}

async function fill(launched: Launched, entriesPerWeek: number): Promise<void> {
  const { page, restore } = await openHands(launched);
  // The daily tidying would let go of what is older than the retention.
  await page.evaluate(() => chrome.alarms.clear('tidy'));
  for (const part of makeFullLog(Date.now(), entriesPerWeek)) await restore(part);
  await page.close();
}

/** A popup over a log that holds this many entries a week, in a Chromium of its own. */
async function openPopup(entriesPerWeek: number): Promise<{ page: Page; close(): Promise<void> }> {
  const launched = await launch('chromium', { extension: builds[0].folder });
  if (entriesPerWeek > 0) await fill(launched, entriesPerWeek);
  const page = await launched.openExtensionPage('popup.html');
  await page.setViewport({ width: 400, height: 600 });
  await page.evaluateOnNewDocument(noteSentence);
  return { page, close: launched.close };
}

async function openOnce(page: Page): Promise<number> {
  await page.reload();
  return (await page.waitForFunction(() => window.firstSummary)).jsonValue() as Promise<number>;
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/** Opens the popup over each log in turn: what else the machine does falls on all alike. */
export async function measurePopup(): Promise<PopupReport> {
  const open: { page: Page; close(): Promise<void> }[] = [];
  try {
    for (const name of fills) open.push(await openPopup(perWeek[name]));
    const times = fills.map((): number[] => []);
    for (let run = 0; run < LEAD_IN + RUNS; run++)
      for (const [index, { page }] of open.entries()) times[index]?.push(await openOnce(page));
    const medians = fills.map((name, index) => [name, median(times[index]?.slice(LEAD_IN) ?? [])] as const);
    return { popupMs: Object.fromEntries(medians) as Record<Fill, number> };
  } finally {
    for (const { close } of open) await close();
  }
}

/** The figures as lines. */
export function printPopup({ popupMs: { empty, years, days } }: PopupReport): string {
  const all = FULL.toLocaleString('en');
  const ratio = (ms: number): string => `${(ms / empty).toFixed(2)}×`;
  return [
    `popup to first summary   ${ratio(years)}  ${all} entries, ${perWeek.years} a week, against an empty log (at most 1.5×)`,
    `  the same in 90 days    ${ratio(days)}  ${perWeek.days.toLocaleString('en')} a week, more than anybody writes`,
    `  medians                ${[empty, years, days].map((ms) => ms.toFixed(0)).join(', ')} ms`,
  ].join('\n');
}
