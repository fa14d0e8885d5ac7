import type { Pack } from '../../lib/engine/pack';
import type { Drawn } from './draw';
import { hashRule, type Judgement } from './hash';

/** How much of the text around a mark is shown, in UTF-16 units. */
const AROUND = 400;

/** The text with the mark in brackets of its own; of a suggestion, the text as it would be. */
function show({ draft: { text }, finding: { start, end }, suggestion }: Drawn): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const cut = start > AROUND ? '… ' : '';
  return `${cut}${before}⟦${suggestion?.text ?? text.slice(start, end)}⟧${after}${text.length > end + AROUND ? ' …' : ''}`;
}

/** What a reader reads: every drawn thing with its number, its rule and what the card would say. */
export const writeReading = (drawn: readonly Drawn[], pack: Pack): string =>
  drawn
    .map((one, at) => {
      const rule = pack.rules.find(({ id }) => id === one.finding.rule);
      const was = one.suggestion ? [`instead of: ${one.draft.text.slice(one.finding.start, one.finding.end)}`] : [];
      const { kind, addressee } = one.draft;
      return [
        `## ${at + 1} · ${one.finding.rule} · ${one.suggestion?.size ?? one.finding.level} · ${kind}${addressee ? ` to ${addressee}` : ''} · ${one.id}`,
        `${rule?.title}: ${rule?.why}`,
        ...was,
        '',
        show(one),
        '',
      ].join('\n');
    })
    .join('\n');

/** What a reader fills in: `verdict` becomes right or wrong. Holds no word of any text. */
export function writeForm(drawn: readonly Drawn[], pack: Pack, what: Judgement, seed: number, commit: string): string {
  const ids = [...new Set(drawn.map(({ finding }) => finding.rule))].sort();
  const rules = pack.rules.filter(({ id }) => ids.includes(id));
  const form = {
    what,
    language: pack.language,
    seed,
    rules: Object.fromEntries(rules.map((rule) => [rule.id, hashRule(rule, pack, what)])),
    judged: drawn.map(({ id, finding: { rule, start, end }, suggestion }) => ({
      id,
      rule,
      start,
      end,
      ...(suggestion && { size: suggestion.size }),
      verdict: null,
      commit,
    })),
  };
  return `${JSON.stringify(form, null, 2)}\n`;
}
