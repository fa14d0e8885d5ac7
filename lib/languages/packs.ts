import type { Pack } from '../engine/pack';
import type { Rule } from '../engine/rule';
import { en } from './en/pack';
import { fr } from './fr/pack';
import { nameIn } from './name-in';

/** The languages that Parley coaches, one line each. */
export const packs: readonly Pack[] = [en, fr];

/** Rules that are off until somebody asks for them, in the language of the interface. */
export const listExtraRules = (language: string): readonly Rule[] =>
  packs.find((pack) => pack.language === language)?.rules.filter(({ on }) => !on) ?? [];

/** The rule of this id in the language of the interface, whose title, reason and example the card shows. */
export function explain(id: string, language: string): Rule | undefined {
  return packs.find((pack) => pack.language === language)?.rules.find((rule) => rule.id === id);
}

/** How a reason behind a balance reads in the language of the interface: a rule by its title, another sign by its name. */
export const nameReason = (reason: string, language: string): string | undefined =>
  nameIn(
    packs.find((pack) => pack.language === language),
    reason,
  );
