import type { World } from '../../../tests/browser/harness/world';
import type { FixtureId } from '../../../tests/fixtures/types';
import { ourScript, record } from './trace';

/** Milliseconds of processor time that the evaluation of our script takes on a page that is loaded. @throws when the trace does not show it */
export async function measureStart(world: World, fixture: FixtureId): Promise<number> {
  const { page } = await world.open(fixture, { closed: true });
  const trace = await record(page, async () => {
    await page.reload();
    await page.waitForFunction(() => document.readyState === 'complete');
    // Idle work, our script among it, comes after the load.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  });
  await page.close();
  const run = trace.find(({ name, args }) => name === 'EvaluateScript' && args.data?.url?.endsWith(ourScript));
  if (!run) throw new Error('The trace does not show our script being evaluated.');
  return (run.tdur ?? 0) / 1_000;
}
