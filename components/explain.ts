import type { Rule } from '@/lib/engine/rule';
import type { Explanation } from './coach-model';

/** Looks rules up by id among those of the interface's language. */
export function explainFrom(rules: readonly Rule[]): (id: string) => Explanation | undefined {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return (id) => byId.get(id);
}
