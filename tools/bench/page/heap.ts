import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { World } from '../../../tests/browser/harness/world';
import type { FixtureId } from '../../../tests/fixtures/types';
import { typeKeys } from './keys';
import { openPost, type Script } from './post';
import { median } from './report';

/** How often a composer is opened and closed before it counts (until all that is kept once is kept), and from look to look. */
const WARM_UP = 60;
const CYCLES = 50;
/** What one stretch tells is too coarse: a heap differs by some tenths of a megabyte from run to run. */
const STRETCHES = 5;
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

/** Megabytes by which the heap grows while a composer is opened, written in and closed a hundred times: the median stretch. */
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
  let before = await repeat(WARM_UP);
  const grown: number[] = [];
  for (let stretch = 0; stretch < STRETCHES; stretch++) {
    const after = await repeat(CYCLES);
    grown.push(after - before);
    before = after;
  }
  await page.close();
  return median(grown) * (100 / CYCLES);
}
