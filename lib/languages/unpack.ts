import { linkInSteps } from '../engine/link';
import type { Spoken } from '../engine/pack';
import type { Program } from '../engine/program';
import type { Carried } from './carry';
import { decide } from './decide';
import { grammars } from './grammars';

/** The program of rules that a message brought, with the grammar that the page has, made in steps of a few milliseconds each. */
export function* unpack({ packs, program, terms }: Carried): Generator<undefined, Program> {
  const spoken: Spoken[] = [];
  for (const pack of packs) {
    const grammar = grammars[pack.language];
    if (grammar) spoken.push({ ...pack, ...grammar(pack.tables ?? {}) });
    yield;
  }
  return yield* linkInSteps(program, { packs: spoken, decide, terms });
}
