import { makeFolder } from '../../../tools/browser/lifetime';
import { bundleFixtures } from '../../fixtures/bundle';

/**
 * Bundles the fixture pages before the first test, and gives the run a folder for everything temporary: a worker that
 * ends has no time to remove its profiles.
 * @returns removes it after the last test
 */
export default async function prepare(): Promise<() => void> {
  const { folder, remove } = makeFolder();
  process.env.TMPDIR = folder;
  await bundleFixtures();
  return remove;
}
