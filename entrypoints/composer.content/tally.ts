import type { Context } from '@/lib/editor/context';
import type { Finding, Review } from '@/lib/engine/finding';
import type { Size } from '@/lib/engine/rule';
import { onThisClock } from '@/lib/habits/calendar';
import type { Entry, Features, Outcome } from '@/lib/habits/entry';

/** A gap between two keys that is longer than this, in milliseconds, is not composing. */
const LONGEST_GAP = 15_000;

/** What happened in one composing session; counts and rule ids, never a word of the text. */
export interface Tally {
  id: string;
  activeMs: number;
  lastActive: number;
  shown: Set<string>;
  praised: Set<string>;
  applied: { rule: string; size: Size }[];
  dismissed: Set<string>;
}

/** An empty tally; `id` names its entry, however often it is sent. */
export const startTally = (id: string, now: number): Tally => ({
  id,
  activeMs: 0,
  lastActive: now,
  shown: new Set(),
  praised: new Set(),
  applied: [],
  dismissed: new Set(),
});

/** Adds the time since the last key, unless the writer was away. */
export function addTime(tally: Tally, now: number): void {
  const gap = now - tally.lastActive;
  if (gap > 0 && gap <= LONGEST_GAP) tally.activeMs += gap;
  tally.lastActive = now;
}

/** Notes what is visible now. */
export function noteShown(tally: Tally, { marks, praise }: Review): void {
  for (const { rule } of marks) tally.shown.add(rule);
  if (praise) tally.praised.add(praise.rule);
}

/** The entry of a session as it stands: `review` is that of the text at the gesture. */
export function makeEntry(
  tally: Tally,
  site: string,
  context: Context,
  review: Review,
  outcome: Outcome,
  at: number,
): Entry {
  const firing = new Set(review.findings.map(({ rule }: Finding) => rule));
  const applied = new Set(tally.applied.map(({ rule }) => rule));
  const gone = [...tally.shown].filter((rule) => !firing.has(rule) && !applied.has(rule));
  return {
    id: tally.id,
    site,
    kind: context.kind,
    author: context.author,
    ...((review.language === 'en' || review.language === 'fr') && { language: review.language }),
    outcome,
    ...onThisClock(at),
    seconds: Math.round(tally.activeMs / 1_000),
    balance: review.balance,
    features: featuresOf(review),
    shown: [...tally.shown],
    praised: review.findings
      .filter(({ level }) => level === 'praise')
      .map(({ rule }) => rule)
      .filter((rule, at, all) => all.indexOf(rule) === at),
    // What was undone was not taken up.
    applied: tally.applied.filter(({ rule }) => !firing.has(rule)).slice(-100),
    dismissed: [...tally.dismissed],
    heeded: gone,
  };
}

const featuresOf = ({ counts }: Review): Features => ({
  words: counts.words,
  questions: counts.questions,
  openQuestions: counts.openQuestions,
  you: counts.you ?? 0,
  mentions: counts.mentions,
  names: counts.names,
  links: counts.links,
  hashtags: counts.hashtags,
  emoji: counts.emoji,
});
