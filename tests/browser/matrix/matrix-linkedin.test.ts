import { afterAll, beforeAll, describe } from 'vitest';
import { type Bench, openBench } from '../editor/bench';
import { proveAtOnce } from './at-once';
import { proveInTurn } from './in-turn';
import type { Place } from './place';

// Quill in the page and in a shadow root, TipTap in a modal dialog and behind a mention chip.
const places: readonly Place[] = [
  { page: 'li-g1' },
  { page: 'li-g2', names: true, replaces: true },
  { page: 'li-g3', names: true, replaces: true },
  { page: 'li-reply' },
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
