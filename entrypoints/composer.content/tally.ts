import type { Context } from '@/lib/editor/context';
import type { Review } from '@/lib/engine/finding';
import type { Size } from '@/lib/engine/rule';
import { onThisClock } from '@/lib/habits/calendar';
import type { AsideReason, Entry, Features, Outcome } from '@/lib/habits/entry';

/** A gap between two keys that is longer than this, in milliseconds, is not composing. */
const LONGEST_GAP = 15_000;

/** What happened in one composing session; counts and rule ids, never a word of the text. */
export interface Tally {
  id: string;
  activeMs: number;
  /** When the first key came, milliseconds. */
  began: number | undefined;
  /** Text came in at once: how long it took says nothing. */
  pasted: boolean;
  lastActive: number;
  shown: Set<string>;
  /** `left`: findings of the rule that remained right afterwards. */
  applied: { rule: string; size: Size; left: number }[];
  /** Rules put aside, and why. */
  silenced: Map<string, AsideReason>;
}

/** An empty tally; `id` names its entry, however often it is sent. */
export const nextTally = (id: string, now: number): Tally => ({
  id,
  activeMs: 0,
  began: undefined,
  pasted: false,
  lastActive: now,
  shown: new Set(),
  applied: [],
  silenced: new Map(),
});

/** One session after all: what was noted before a gesture that came to nothing, and since. */
export const join = (before: Tally, since: Tally): Tally => ({
  ...since,
  activeMs: before.activeMs + since.activeMs,
  began: before.began ?? since.began,
  pasted: before.pasted || since.pasted,
  shown: new Set([...before.shown, ...since.shown]),
  applied: [...before.applied, ...since.applied],
  silenced: new Map([...before.silenced, ...since.silenced]),
});

/** Whether anything was written: a pause before the first key may be too long to count as time. */
export const hasBegun = ({ began, activeMs }: Tally): boolean => began !== undefined || activeMs > 0;

/** More new letters than this come from no key. */
const PASTED = 40;

/** Adds the time since the last key, unless the writer was away. `letters`: how many more there are. */
export function addTime(tally: Tally, now: number, letters = 1): void {
  // What is taken out is no beginning: a site empties its box for the next text.
  if (letters > 0) tally.began ??= now;
  if (letters > PASTED) tally.pasted = true;
  const gap = now - tally.lastActive;
  if (gap > 0 && gap <= LONGEST_GAP) tally.activeMs += gap;
  tally.lastActive = now;
}

/** Notes what is visible now. */
export function noteShown(tally: Tally, { marks }: Review): void {
  for (const { rule } of marks) tally.shown.add(rule);
}

/** Notes a suggestion that was taken; `after` is the review of the text with it. */
export function noteApplied(tally: Tally, rule: string, size: Size, after: Review | undefined): void {
  tally.applied.push({ rule, size, left: (after && countRules(after).get(rule)) ?? 0 });
}

function countRules({ findings }: Review): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** What was undone was not taken: as many of a rule as it fires more often now than right after the last one. */
function stillApplied({ applied }: Tally, firing: ReadonlyMap<string, number>): { rule: string; size: Size }[] {
  const rules = [...new Set(applied.map(({ rule }) => rule))];
  return rules.flatMap((rule) => {
    const own = applied.filter((one) => one.rule === rule);
    const back = Math.max(0, (firing.get(rule) ?? 0) - own.at(-1)!.left);
    return own.slice(0, Math.max(0, own.length - back)).map(({ size }) => ({ rule, size }));
  });
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
  const firing = countRules(review);
  const applied = stillApplied(tally, firing);
  const taken = new Set(applied.map(({ rule }) => rule));
  const aside = [...tally.silenced].map(([rule, reason]) => ({ rule, reason }));
  const gone = [...tally.shown].filter((rule) => !firing.has(rule) && !taken.has(rule) && !tally.silenced.has(rule));
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
    praised: [...new Set(review.findings.filter(({ level }) => level === 'praise').map(({ rule }) => rule))],
    applied: applied.slice(-100),
    dismissed: aside.filter(({ reason }) => reason === 'notUseful').map(({ rule }) => rule),
    aside,
    heeded: gone,
    standing: [...firing.keys()].slice(0, 100),
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
