import { afterAll, beforeAll, describe } from 'vitest';
import { type Bench, openBench } from '../editor/bench';
import { proveAtOnce } from './at-once';
import { proveInTurn } from './in-turn';
import type { Place } from './place';

// Editors of other sites, and an editable element without any library.
const places: readonly Place[] = [{ page: 'bare' }];

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench?.close());

describe.each(places)('writing in $page', (place) => {
  proveInTurn(place, () => bench);
  proveAtOnce(place, () => bench);
});
