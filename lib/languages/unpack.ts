import { linkInSteps } from '../engine/link';
import type { Program } from '../engine/program';
import type { Carried } from './carry';
import { decide } from './decide';
import { grammars } from './grammars';

/** The program of rules that a message brought, with the grammar that the page has, made in steps of a few milliseconds each. */
export function unpack({ packs, program, terms }: Carried): Generator<undefined, Program> {
  const spoken = packs.flatMap((pack) => {
    const grammar = grammars[pack.language];
    return grammar ? [{ ...pack, ...grammar(pack.tables ?? {}) }] : [];
  });
  return linkInSteps(program, { packs: spoken, decide, terms });
}
