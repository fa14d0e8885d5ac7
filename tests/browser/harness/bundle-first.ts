import { bundleFixtures } from '../../fixtures/bundle';

/** Bundles the fixture pages before the first test. */
export default async function setup(): Promise<void> {
  await bundleFixtures();
}
