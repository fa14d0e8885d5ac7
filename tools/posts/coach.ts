import { compile } from '../../lib/engine/compile';
import type { Draft } from '../../lib/engine/draft';
import { readLines } from '../../lib/engine/lines';
import type { Pack } from '../../lib/engine/pack';
import { makeParagraphReader } from '../../lib/engine/paragraph';
import { makeReviewer, type Reviewer } from '../../lib/engine/reviewer';
import { detector } from '../../lib/languages/detect';
import { packs } from '../../lib/languages/packs';
import weighing from '../../lib/languages/weighing.json';

/** Reviews posts, and tells in which language they are. */
export interface Coach extends Reviewer {
  /** BCP 47 code, `und` when nothing tells. */
  language(draft: Draft): string;
}

/** The coach with all its rules that are on, and with `all` those as well that a person switches on. */
export function makeCoach(all = false): Coach {
  const program = compile(all ? packs.map(switchOn) : packs, detector, [], weighing);
  const reader = makeParagraphReader(program);
  return {
    ...makeReviewer(program),
    language: (draft) => program.languages[readLines(draft, [], reader, program).main] ?? 'und',
  };
}

const switchOn = (pack: Pack): Pack => ({ ...pack, rules: pack.rules.map((rule) => ({ ...rule, on: true })) });
