import { link } from '../engine/link';
import type { Program } from '../engine/program';
import type { Carried } from './carry';
import { decide } from './decide';
import { grammars } from './grammars';

/** The program of rules that a message brought, with the grammar that the page has. Takes a few milliseconds. */
export function unpack({ packs, program, terms }: Carried): Program {
  const spoken = packs.flatMap((pack) => {
    const grammar = grammars[pack.language];
    return grammar ? [{ ...pack, ...grammar }] : [];
  });
  return link(program, { packs: spoken, decide, terms });
}
