import { setTimeout as wait } from 'node:timers/promises';
import type { World } from '../../../tests/browser/harness/world';
import type { FixtureId } from '../../../tests/fixtures/types';
import { typeKeys } from './keys';
import { openPost, type Script } from './post';
import { findWork, keyShares, longTasks } from './share';
import { record } from './trace';

/** Milliseconds between two keys: faster than anybody types, and every key has a frame of its own. */
const PACE = 25;
/** Milliseconds after which a text is at rest and everything was said. */
const REST = 6_000;

export interface Typing {
  /** Our milliseconds for each key. */
  keys: readonly number[];
  /** Our milliseconds in each long task of ours, from the first touch until the text is at rest. */
  longTasks: readonly number[];
}

/** Types into a long post and looks at what each key costs through us. @throws when the trace does not show our script */
export async function measureTyping(world: World, fixture: FixtureId, { post, keys }: Script): Promise<Typing> {
  const touched = await traceTouch(world, fixture, post);
  const composer = await openPost(world, fixture, post);
  await wait(REST);
  const trace = await record(composer.page, async () => {
    await typeKeys(composer.page, keys, PACE);
    await wait(REST);
  });
  const work = findWork(trace);
  // An emoji is one key.
  if (work?.keys.length !== [...keys].length) throw new Error('The trace does not show our script and every key.');
  await composer.holds(post + keys);
  await composer.page.close();
  return { keys: keyShares(work, PACE * 1_000), longTasks: [...touched, ...longTasks(work)] };
}

/** The first touch of a page: the rules come and are made ready. */
async function traceTouch(world: World, fixture: FixtureId, post: string): Promise<number[]> {
  const { page, click } = await world.open(fixture, { heavy: true });
  const trace = await record(page, async () => {
    await click();
    await page.keyboard.sendCharacter(post);
    await wait(REST);
  });
  const work = findWork(trace);
  if (!work) throw new Error('The trace does not show our script at the first touch.');
  await page.close();
  return longTasks(work);
}
