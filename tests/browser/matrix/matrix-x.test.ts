import { afterAll, beforeAll, describe } from 'vitest';
import { type Bench, openBench } from '../editor/bench';
import { proveAtOnce } from './at-once';
import { proveInTurn } from './in-turn';
import type { Place } from './place';

// Draft.js in the page and in a dialog, a textarea that React controls.
const places: readonly Place[] = [
  { page: 'x-home', replaces: true },
  { page: 'x-modal', names: true },
  { page: 'x-mobile' },
];

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench?.close());

describe.each(places)('writing in $page', (place) => {
  proveInTurn(place, () => bench);
  proveAtOnce(place, () => bench);
});
