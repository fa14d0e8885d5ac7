import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { World } from '../../../tests/browser/harness/world';
import type { FixtureId } from '../../../tests/fixtures/types';
import { typeKeys } from './keys';
import { openPost, type Script } from './post';

/** How often a composer is opened and closed, and how often before it counts. */
const CYCLES = 100;
const WARM_UP = 20;
/** Milliseconds after which nothing of ours is under way any more. */
const REST = 6_000;
const MEGA = 1_048_576;

/** What the page's heap holds after a forced collection, in megabytes: objects, what they hold outside, and array buffers. */
async function readHeap(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  // What only weak references hold goes in the second collection.
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / MEGA;
}

/** Megabytes by which the heap of a page grows while 2,000 keys are pressed in a post of 3,000 characters. */
export async function measureGrowth(world: World, fixture: FixtureId, { post, keys }: Script): Promise<number> {
  const { page } = await openPost(world, fixture, post);
  await wait(REST);
  const before = await readHeap(page);
  await typeKeys(page, keys);
  await wait(REST);
  const growth = (await readHeap(page)) - before;
  await page.close();
  return growth;
}

/** Megabytes by which the heap grows while a composer is opened, written in and closed a hundred times. */
export async function measureLeak(world: World, fixture: FixtureId): Promise<number> {
  const { page, click, ready } = await world.open(fixture, { heavy: true });
  const cycle = async (): Promise<void> => {
    await page.evaluate(() => window.fixture.remount());
    await ready();
    await click();
    await typeKeys(page, 'We are proud to announce it.');
  };
  const repeat = async (times: number): Promise<number> => {
    for (let run = 0; run < times; run++) await cycle();
    await page.evaluate(() => window.fixture.close());
    await wait(REST);
    return readHeap(page);
  };
  const before = await repeat(WARM_UP);
  const leak = (await repeat(CYCLES)) - before;
  await page.close();
  return leak;
}
