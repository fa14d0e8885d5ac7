import type { Balance, Counts, Finding } from './finding';

/**
 * How much each sign weighs. Findings by level, doors by what opens them; starting values set by hand from the definitions
 * of broadcast-only and conversational (whether anything in the text opens a door to somebody).
 */
export const weights = {
  sends: { suggest: 2, hint: 1 },
  talks: { 'open-question': 3, 'named-credit': 1, invite: 3, you: 1, mentions: 1 },
  /** Fewer words than this are too little to judge. */
  enoughWords: 6,
} as const;

/** The state of a text and the two or three strongest reasons for it, as rule ids or count names. */
export function weigh(
  findings: readonly Finding[],
  counts: Counts,
  answering: boolean,
): { balance: Balance; reasons: string[] } {
  const sends = new Map<string, number>();
  const talks = new Map<string, number>();
  for (const { rule, level, family } of findings) {
    if (family === 'praise') add(talks, rule, weights.talks[rule as 'open-question'] ?? 1);
    else if (level === 'suggest' || level === 'hint') add(sends, rule, weights.sends[level]);
  }
  if ((counts.invite ?? 0) > 0) add(talks, 'invite', weights.talks.invite);
  if ((counts.you ?? 0) > 0) add(talks, 'you', weights.talks.you);
  if (counts.mentions > 0 || answering) add(talks, 'mentions', weights.talks.mentions);
  const sending = total(sends);
  const talking = total(talks);
  if (counts.words < weights.enoughWords && sending === 0) return { balance: 'opens', reasons: [] };
  if (talking >= 3 && talking > sending) return { balance: 'talks', reasons: strongest(talks) };
  if (sending >= 2 && sending > talking) return { balance: 'sends', reasons: strongest(sends) };
  return { balance: 'opens', reasons: strongest(new Map([...talks, ...sends])) };
}

const add = (scores: Map<string, number>, name: string, weight: number): void => {
  scores.set(name, Math.max(scores.get(name) ?? 0, weight));
};

const total = (scores: ReadonlyMap<string, number>): number => [...scores.values()].reduce((sum, n) => sum + n, 0);

const strongest = (scores: ReadonlyMap<string, number>): string[] =>
  [...scores]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([name]) => name);
