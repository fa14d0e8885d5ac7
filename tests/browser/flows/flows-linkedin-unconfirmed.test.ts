import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { type CoachedWorld, startCoached } from '../harness/coached';
import { proveDying, proveDyingAsleep, proveWaiting } from './dying';
import { article, classic, comment, dialog, direct, places, shadow } from './linkedin-places';
import { proveUnconfirmed } from './unconfirmed';

let world: CoachedWorld;
beforeAll(async () => {
  world = await startCoached();
});
afterAll(() => world?.close());

describe('not confirmed', () => {
  beforeEach(() => world.records.reset());
  proveUnconfirmed([...places, direct], 'error', () => world);
  proveUnconfirmed([classic, dialog, comment, article], 'never', () => world);
  proveDying([...places.map((place) => [place, 'never'] as const), [dialog, 'slow'], [dialog, 'ok']], () => world);
  proveDyingAsleep(shadow, () => world);
  proveWaiting([shadow], () => world);
});
