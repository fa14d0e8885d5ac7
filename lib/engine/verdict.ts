import type { Balance, Counts, Finding, Verdict, Weights } from './finding';
import { ofSending, ofTalking, type Signs, strongerFormOf } from './signs';

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

/** Weights by sign: most signs have none, and a map says so soonest. */
const maps = new WeakMap<Scale, ReadonlyMap<string, number>>();

function weightsOf(scale: Scale): ReadonlyMap<string, number> {
  const known = maps.get(scale);
  if (known) return known;
  const made = new Map(Object.entries(scale.signs));
  maps.set(scale, made);
  return made;
}

/** Where one question starts, and all that the signs add to it. */
export function addUp(scale: Scale, signs: Signs): number {
  const weights = weightsOf(scale);
  let sum = scale.start;
  for (const [name, value] of signs) sum += value * (weights.get(name) ?? 0);
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

/** What a verdict is explained by. */
interface Judged {
  verdict: Verdict;
  signs: Signs;
  counts: Counts;
  findings: readonly Finding[];
  /** The text speaks of death, illness, violence or lay-offs. */
  isGrave: boolean;
}

/**
 * The state that a verdict stands for, and the two or three strongest signs that speak for it. Of a grave text nothing is
 * said, nor of one too short; a text with a caution in it is never told that it talks with people.
 */
export function explainVerdict(
  { verdict, signs, counts, findings, isGrave }: Judged,
  { broadcast, conversation }: Weighing,
): { balance: Balance; reasons: string[] } {
  if (isGrave || (counts.words < ENOUGH_WORDS && findings.length === 0)) return { balance: 'opens', reasons: [] };
  const sending = { scale: broadcast, but: ofTalking };
  const talking = { scale: conversation, but: ofSending };
  if (verdict.broadcastOnly) return { balance: 'sends', reasons: strongest(signs, [sending]) };
  const isCautioned = findings.some(({ level }) => level === 'caution');
  if (verdict.conversational && !isCautioned) return { balance: 'talks', reasons: strongest(signs, [talking]) };
  return { balance: 'opens', reasons: strongest(signs, [talking, sending]) };
}

/** One question as reasons are told from it, but for the signs that speak for the other side. */
interface Told {
  scale: Scale;
  but: ReadonlySet<string>;
}

const REASONS = 3;

/** The signs that add most to one of these questions, most first. */
function strongest(signs: Signs, questions: readonly Told[]): string[] {
  const names: string[] = [];
  const adds: number[] = [];
  for (const [name, value] of signs) {
    const reason = strongerFormOf[name] ?? name;
    const most = mostOf(name, reason, questions);
    if (most <= 0) continue;
    const at = names.indexOf(reason);
    if (at !== -1) adds[at]! += value * most;
    else adds[names.push(reason) - 1] = value * most;
  }
  const reasons: string[] = [];
  for (let best = greatest(adds); best !== -1 && reasons.length < REASONS; best = greatest(adds)) {
    reasons.push(names[best]!);
    adds[best] = 0;
  }
  return reasons;
}

function mostOf(name: string, reason: string, questions: readonly Told[]): number {
  let most = 0;
  for (const { scale, but } of questions) if (!but.has(reason)) most = Math.max(most, weightsOf(scale).get(name) ?? 0);
  return most;
}

/** Index of the first greatest number above zero, -1 when there is none. */
function greatest(numbers: readonly number[]): number {
  let best = -1;
  for (let n = 0; n < numbers.length; n++) if (numbers[n]! > (best === -1 ? 0 : numbers[best]!)) best = n;
  return best;
}
