import { afterAll, beforeAll, describe } from 'vitest';
import { type Bench, openBench } from '../editor/bench';
import { proveAtOnce } from './at-once';
import { proveInTurn } from './in-turn';
import type { Place } from './place';

// Lexical, TipTap in a layer, a textarea that React controls; Quill 2, a textarea and an element without any library on
// pages that nobody has described.
const places: readonly Place[] = [
  { page: 'threads', names: true, replaces: true },
  { page: 'bsky', names: true, replaces: true },
  { page: 'masto', names: true, replaces: true },
  { page: 'intra', editor: 'quill', replaces: true },
  { page: 'intra', editor: 'area', replaces: true },
  { page: 'bare' },
];

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench?.close());

const named = places.map((place) => [[place.page, place.editor].filter(Boolean).join(' '), place] as const);

describe.each(named)('writing in %s', (_, place) => {
  proveInTurn(place, () => bench);
  proveAtOnce(place, () => bench);
});
