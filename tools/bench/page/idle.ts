import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { World } from '../../../tests/browser/harness/world';
import type { FixtureId } from '../../../tests/fixtures/types';
import { ourScript, record, type TraceEvent } from './trace';

/** Milliseconds. */
const WATCHED = 60_000;

/** Events with our address on their call stack: calls, whatever was asked of the page, and samples. */
const countOurs = (events: readonly TraceEvent[]): number =>
  events.filter(({ args }) => JSON.stringify(args).includes(ourScript)).length;

/**
 * How many events of a minute have our script on their stack, on a page without an open composer whose feed changes ten times a
 * second, while the person reads on and moves the mouse over it. @throws when a press of the mouse afterwards, which our script must hear, is not seen either
 */
export async function measureIdle(world: World, fixture: FixtureId): Promise<number> {
  const { page } = await world.open(fixture, { heavy: true, busy: true, closed: true });
  await wait(2_000);
  const idle = countOurs(await record(page, () => readOn(page)));
  const pressed = countOurs(await record(page, () => press(page)));
  if (pressed === 0)
    throw new Error('The trace does not show our script when it must: the zero of before proves nothing.');
  await page.close();
  return idle;
}

async function readOn(page: Page): Promise<void> {
  const end = Date.now() + WATCHED;
  for (let step = 0; Date.now() < end; step++) {
    await page.mouse.move(500 + (step % 7) * 30, 200 + (step % 11) * 40);
    await wait(500);
  }
}

async function press(page: Page): Promise<void> {
  await page.mouse.click(600, 500);
  await wait(500);
}
