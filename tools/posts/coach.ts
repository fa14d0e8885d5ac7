import { compile } from '../../lib/engine/compile';
import type { Draft } from '../../lib/engine/draft';
import type { Review } from '../../lib/engine/finding';
import { readLines } from '../../lib/engine/lines';
import type { Pack } from '../../lib/engine/pack';
import { makeParagraphReader } from '../../lib/engine/paragraph';
import { makeReviewer, type Reviewer } from '../../lib/engine/reviewer';
import { readSigns, type Signs } from '../../lib/engine/signs';
import { detector } from '../../lib/languages/detect';
import { packs } from '../../lib/languages/packs';
import weighing from '../../lib/languages/weighing.json';

/** Reviews posts, and tells in which language they are and what they show. */
export interface Coach extends Reviewer {
  /** BCP 47 code, `und` when nothing tells. */
  language(draft: Draft): string;
  /** What the verdict of a reviewed draft is made of. */
  signs(draft: Draft, review: Review): Signs;
}

/** The coach with all its rules that are on, and with `all` those as well that a person switches on. */
export function makeCoach(all = false): Coach {
  const program = compile(all ? packs.map(switchOn) : packs, detector, [], weighing);
  const reader = makeParagraphReader(program);
  const lines = (draft: Draft) => readLines(draft, [], reader, program);
  return {
    ...makeReviewer(program),
    language: (draft) => program.languages[lines(draft).main] ?? 'und',
    signs: (draft, { counts, findings }) => readSigns({ draft, counts, lines: lines(draft) }, findings),
  };
}

const switchOn = (pack: Pack): Pack => ({ ...pack, rules: pack.rules.map((rule) => ({ ...rule, on: true })) });
