import type { Balance, Counts, Finding, Verdict, Weights } from './finding';
import { type Signs, strongerFormOf } from './signs';

/** The three questions asked of a whole text: does it only send, is it bait, does it talk with somebody. */
export type Side = 'broadcast' | 'bait' | 'conversation';

/** What one question starts from and what each sign (rule id or name of a sign) adds; a sign that is not listed adds nothing. */
export interface Scale {
  start: number;
  signs: Readonly<Record<string, number>>;
}

/** The table behind every verdict: fitted on labelled texts, kept as data. */
export type Weighing = Readonly<Record<Side, Scale>>;

/** A table that knows nothing: no text gets a verdict. */
export const unweighed: Weighing = {
  broadcast: { start: 0, signs: {} },
  bait: { start: 0, signs: {} },
  conversation: { start: 0, signs: {} },
};

/** Fewer words than this are too little to show a balance for. */
const ENOUGH_WORDS = 6;

/** The logistic scale of a sum, from 0 to 1. */
export const toWeight = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** Where one question starts, and all that the signs add to it. */
export function addUp({ start, signs: weights }: Scale, signs: Signs): number {
  let sum = start;
  for (const [name, value] of signs) sum += value * (weights[name] ?? 0);
  return sum;
}

/** The verdict of a whole text, and how sure it is. A text that only sends cannot talk: the surer of the two holds. */
export function judge(signs: Signs, weighing: Weighing): { weights: Weights; verdict: Verdict } {
  if (signs.length === 0) return nothing;
  const broadcast = addUp(weighing.broadcast, signs);
  const bait = addUp(weighing.bait, signs);
  const conversation = addUp(weighing.conversation, signs);
  return {
    weights: { broadcast: toWeight(broadcast), bait: toWeight(bait), conversation: toWeight(conversation) },
    verdict: {
      broadcastOnly: broadcast > 0 && broadcast >= conversation,
      buzzBait: bait > 0,
      conversational: conversation > 0 && conversation > broadcast,
    },
  };
}

const nothing = {
  weights: { broadcast: 0, bait: 0, conversation: 0 },
  verdict: { broadcastOnly: false, buzzBait: false, conversational: false },
} as const;

/** The state that a verdict stands for, and the two or three strongest signs that speak for it. */
export function explainVerdict(
  verdict: Verdict,
  signs: Signs,
  weighing: Weighing,
  counts: Counts,
  findings: readonly Finding[],
): { balance: Balance; reasons: string[] } {
  if (counts.words < ENOUGH_WORDS && findings.length === 0) return { balance: 'opens', reasons: [] };
  const { broadcast, conversation } = weighing;
  if (verdict.broadcastOnly) return { balance: 'sends', reasons: strongest(signs, [broadcast]) };
  if (verdict.conversational) return { balance: 'talks', reasons: strongest(signs, [conversation]) };
  return { balance: 'opens', reasons: strongest(signs, [conversation, broadcast]) };
}

const REASONS = 3;

/** The signs that add most to one of these questions, most first. */
function strongest(signs: Signs, scales: readonly Scale[]): string[] {
  const added = new Map<string, number>();
  for (const [name, value] of signs) {
    const adds = value * Math.max(...scales.map((scale) => scale.signs[name] ?? 0));
    const reason = strongerFormOf[name] ?? name;
    if (adds > 0) added.set(reason, (added.get(reason) ?? 0) + adds);
  }
  return [...added]
    .sort((a, b) => b[1] - a[1])
    .slice(0, REASONS)
    .map(([name]) => name);
}
