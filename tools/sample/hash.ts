import { createHash } from 'node:crypto';
import type { Pack } from '../../lib/engine/pack';
import type { Rule } from '../../lib/engine/rule';

/** What of a rule was judged: its marks, or its suggestions. */
export type Judgement = 'findings' | 'suggestions';

/** Regular expressions as their source: JSON would leave nothing of them. */
const write = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => (one instanceof RegExp ? `${one.source}/${one.flags}` : one));

/** Names that a rule uses of its pack: word lists in phrases, counts in conditions. */
function usedOf(rule: Rule, pack: Pack): unknown {
  const written = write(rule);
  const uses = (name: string, sign: (name: string) => string): boolean => written.includes(sign(name));
  const pick = (lists: Readonly<Record<string, readonly string[]>>, sign: (name: string) => string): unknown =>
    Object.entries(lists).filter(([name]) => uses(name, sign));
  return [pick(pack.words, (name) => `<${name}>`), pick(pack.counts, (name) => `"${name}":`)];
}

/**
 * A short sum of what makes a rule mark or suggest what it does, the word lists and counts of its pack that it names included. It
 * changes when one of them does.
 */
export function hashRule(rule: Rule, pack: Pack, what: Judgement): string {
  const { id, family, level, on, scope, voice, title, why, find, suggest } = rule;
  const judged = what === 'findings' ? { id, family, level, on, scope, voice, title, why, find } : { id, suggest };
  return createHash('sha256')
    .update(write([judged, usedOf(rule, pack)]))
    .digest('hex')
    .slice(0, 12);
}
