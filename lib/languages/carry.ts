import { compileData } from '../engine/compile';
import { type Identity, nobody } from '../engine/identity';
import type { Detector, Pack, PackData, Term } from '../engine/pack';
import type { ProgramData } from '../engine/program-data';
import type { Find, Pattern, Rule } from '../engine/rule';
import type { Weighing } from '../engine/verdict';

/** Rules on their way to a page: worked out where it disturbs nobody, in a form that a message can carry. */
export interface Carried {
  packs: readonly PackData[];
  program: ProgramData;
  /** The organisation's terms that are among them. */
  terms: readonly Term[];
  /** Names these rules: with other words or names they have another. */
  made: string;
}

/** Makes the rules of these packs and terms ready for pages. Takes a tenth of a second. */
export const carry = (
  packs: readonly Pack[],
  detector: Detector,
  terms: readonly Term[],
  weighing: Weighing,
  identity: Identity = nobody,
  made = '',
): Carried => ({
  packs: packs.map(({ language, rules, self, tables, signs }) => ({
    language,
    rules: rules.map(lighten),
    self: pattern(self),
    ...(tables && { tables }),
    ...(signs && { signs }),
  })),
  program: compileData(packs, detector, terms, weighing, identity),
  terms,
  made,
});

/** Of the phrases no more than that there are some; regular expressions become their source and flags. */
function lighten({ find, also, suggest, ...rule }: Rule): Rule {
  return {
    ...rule,
    find: withoutPhrases(find),
    ...(also && { also: also.map(withoutPhrases) }),
    suggest: suggest.map(({ from, around, ...recipe }) => ({
      ...recipe,
      ...(from && { from: pattern(from) }),
      ...(around && { around: pattern(around) }),
    })),
  };
}

const withoutPhrases = ({ words: _, phrases, unless, ...find }: Find): Find => ({
  ...find,
  ...(phrases && { phrases: [] }),
  ...(unless && { unless: [] }),
});

const pattern = ({ source, flags }: Pattern): Pattern => ({ source, flags });
