import type { PackData } from '../engine/pack';

/** How a reason behind a balance reads in the language of a pack: a rule by its title, another sign by its name. */
export const nameIn = (pack: PackData | undefined, reason: string): string | undefined =>
  pack?.rules.find(({ id }) => id === reason)?.title ?? pack?.signs?.[reason];
