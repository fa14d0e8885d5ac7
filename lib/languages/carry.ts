import type { Grammar, Pack, PackData } from '../engine/pack';

/** The data of a pack as a message can carry it: regular expressions become their source and flags. */
export function toData({ slots: _slots, topic: _topic, joins: _joins, ...data }: Pack): PackData {
  const { source, flags } = data.self;
  const rules = data.rules.map((rule) => ({
    ...rule,
    suggest: rule.suggest.map(({ from, ...recipe }) => ({
      ...recipe,
      ...(from && { from: { source: from.source, flags: from.flags } }),
    })),
  }));
  return { ...data, rules, self: { source, flags } };
}

/** Packs again, from their data and the grammar that the page has. A language without grammar is left out. */
export const fromData = (data: readonly PackData[], grammars: Readonly<Record<string, Grammar>>): Pack[] =>
  data.flatMap((pack) => {
    const grammar = grammars[pack.language];
    return grammar ? [{ ...pack, ...grammar }] : [];
  });
