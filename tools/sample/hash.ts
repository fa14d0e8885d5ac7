import { createHash } from 'node:crypto';
import type { Pack } from '../../lib/engine/pack';
import type { Find, Gate, Rule } from '../../lib/engine/rule';

/** What of a rule was judged: its marks, or its suggestions. */
export type Judgement = 'findings' | 'suggestions';

/** Regular expressions as their source: JSON would leave nothing of them. */
const write = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => (one instanceof RegExp ? `${one.source}/${one.flags}` : one));

type Lists = readonly (readonly [name: string, list: readonly string[]])[];

/** Word lists and counts of the pack that something names, and those that they name in turn. */
function usedOf(named: unknown, { words, counts }: Pack): Lists {
  const all = [
    ...Object.entries(words).map(([name, list]) => ({ name, list, sign: `<${name}>` })),
    ...Object.entries(counts).map(([name, list]) => ({ name, list, sign: `"${name}":` })),
  ];
  const used = new Set<(typeof all)[number]>();
  for (let written = write(named); written !== ''; ) {
    const more = all.filter((one) => !used.has(one) && written.includes(one.sign));
    for (const one of more) used.add(one);
    written = more.map(({ list }) => write(list)).join('');
  }
  return all.filter((one) => used.has(one)).map(({ sign, list }) => [sign, list]);
}

/** The gates that silence a rule, or that it asks for. */
function gatesOf({ find, also = [], family }: Rule, { gates }: Pack): Lists {
  const byDefault: readonly Gate[] = family === 'risk' || family === 'praise' ? [] : ['grave'];
  const asked = ({ quiet = byDefault, draft = {} }: Find): string[] => [...quiet, ...Object.keys(draft)];
  const names = new Set([find, ...also].flatMap(asked));
  return Object.entries(gates).filter(([name]) => names.has(name));
}

/**
 * A short sum of what makes a rule mark (or suggest) what it does, with the word lists, counts and gates of its pack that it names. It
 * changes when one of them does, and stays when anything else changes.
 */
export function hashRule(rule: Rule, pack: Pack, what: Judgement): string {
  const { id, family, level, on, scope, voice, title, why, find, also, anyLanguage, suggest } = rule;
  const marks = { id, family, level, on, scope, voice, find, also, anyLanguage };
  const judged = what === 'findings' ? { ...marks, title, why } : { ...marks, suggest };
  const gates = gatesOf(rule, pack);
  return createHash('sha256')
    .update(write([judged, gates, usedOf([judged, gates], pack)]))
    .digest('hex')
    .slice(0, 12);
}
