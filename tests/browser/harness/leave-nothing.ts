import type { Target } from 'puppeteer-core';
import { afterEach, beforeEach } from 'vitest';
import { lent } from './lend';

const listTargets = (): Target[] => [...lent].flatMap(({ launched }) => launched.browser.targets());

/** Of a failed attempt; the page that reads what is stored is the file's own, also where the test has opened it again. */
const isLeft = (target: Target): boolean => target.type() === 'page' && !target.url().endsWith('/popup.html');

const close = async (target: Target): Promise<void> => (await target.page())?.close();

let before = new Set<Target>();
beforeEach(() => {
  before = new Set(listTargets());
});

/** Closes the pages that a failed test has left open: its second attempt, and the test behind it, start like others. */
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  const left = listTargets().filter((one) => isLeft(one) && !before.has(one));
  await Promise.all(left.map((one) => close(one).catch(() => undefined)));
});
