import type { Judged } from '../sample/judged';

/** How many of the judged marks of a rule were right. */
export interface Right {
  right: number;
  judged: number;
}

/** By language and rule, what was found right when it was read; suggestions of a language together. */
export interface Limits {
  marks: Record<string, Record<string, Right>>;
  suggestions: Record<string, Right>;
}

const none: Right = { right: 0, judged: 0 };

const add = ({ right, judged }: Right, verdict: 'right' | 'wrong'): Right => ({
  right: right + (verdict === 'right' ? 1 : 0),
  judged: judged + 1,
});

/** Sums up all drawings. */
export function tallyJudged(drawings: readonly Judged[]): Limits {
  const limits: Limits = { marks: { en: {}, fr: {} }, suggestions: { en: none, fr: none } };
  for (const { what, language, judged } of drawings) {
    const rules = limits.marks[language]!;
    for (const { rule, verdict } of judged) {
      if (what === 'findings') rules[rule] = add(rules[rule] ?? none, verdict);
      else limits.suggestions[language] = add(limits.suggestions[language]!, verdict);
    }
  }
  return limits;
}
