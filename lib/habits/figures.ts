import * as z from 'zod/mini';
import { purposeId } from './entry';

const count = z.int().check(z.nonnegative());
const counts = (length: number) => z.array(count).check(z.length(length));

/** Counts by size: the first bucket whose upper bound is not below the value. */
const histogram = <const Bounds extends readonly number[]>(bounds: Bounds) => counts(bounds.length + 1);

/** Upper bounds of the buckets, both for medians only: turns in a thread, and seconds of writing. */
export const turnBounds = [1, 2, 3, 4, 6, 9, 14] as const;
export const secondBounds = [30, 60, 120, 300, 600, 1_200, 2_400] as const;

const Use = z.strictObject({ shown: count, applied: count, heeded: count, dismissed: count });

/**
 * What one week comes to: numerators, denominators and small histograms (coaching notes B2, B5), from the clock of whoever
 * wrote. Sums only, so that days make weeks and weeks make years. What was written as a page counts nowhere.
 */
export const Figures = z.strictObject({
  /** M1. Replies and comments to someone else, and how many of them were canned. */
  answers: count,
  canned: count,
  /** Of the answers, those of which it could not be told whom they speak to. */
  towardsUnknown: z.exactOptional(count),
  /** Said to oneself: neither an answer nor a publication. */
  toSelf: count,
  /** Own texts (posts, quotes, threads, articles), and reshares. */
  posts: count,
  reshares: count,
  /** M2. Own texts with an open question. */
  asked: count,
  /** M3. Own texts whose thread is known, and those one came back to within 48 hours. */
  ownKnown: count,
  followed: count,
  /** M4. Threads that one answered in, by the number of one's answers there in that week. */
  turns: histogram(turnBounds),
  /** M5. Different people answered. */
  people: count,
  /** M6. Own texts of which it is known whether one had listened before, and those where one had. */
  listenable: count,
  listened: count,
  /** M7. Own texts about achievements, and those that credit somebody by name. */
  achievements: count,
  credited: count,
  /** M8. Answers that open a door. */
  receptive: count,
  /** M10. All that was sent, and what of it calmly. */
  sends: count,
  calm: count,
  /** Of what was sent, that of which an export left out how calmly. */
  calmUnknown: z.exactOptional(count),
  /** M11. Own texts by the purpose they serve. */
  purposes: z.record(purposeId, count),
  /** M12 and what is heeded, by rule. */
  rules: z.record(z.string(), Use),
  /** M13. Active writing time of all that was sent, in seconds; own texts and answers by how long one took. */
  seconds: count,
  postSeconds: histogram(secondBounds),
  answerSeconds: histogram(secondBounds),
  /** M15. */
  languages: z.strictObject({ en: count, fr: count }),
  /** Monday first: answers, publications (own texts and reshares), and texts by their balance. */
  days: z
    .array(z.strictObject({ answers: count, posts: count, sends: count, opens: count, talks: count }))
    .check(z.length(7)),
  /** What was sent, by hour of the day. */
  hours: counts(24),
});

export type Figures = z.infer<typeof Figures>;
export type RuleUse = z.infer<typeof Use>;

const zeros = (length: number): number[] => Array.from({ length }, () => 0);

/** A week of nothing. */
export const noFigures = (): Figures => ({
  answers: 0,
  canned: 0,
  toSelf: 0,
  posts: 0,
  reshares: 0,
  asked: 0,
  ownKnown: 0,
  followed: 0,
  turns: zeros(turnBounds.length + 1),
  people: 0,
  listenable: 0,
  listened: 0,
  achievements: 0,
  credited: 0,
  receptive: 0,
  sends: 0,
  calm: 0,
  purposes: {},
  rules: {},
  seconds: 0,
  postSeconds: zeros(secondBounds.length + 1),
  answerSeconds: zeros(secondBounds.length + 1),
  languages: { en: 0, fr: 0 },
  days: Array.from({ length: 7 }, () => ({ answers: 0, posts: 0, sends: 0, opens: 0, talks: 0 })),
  hours: zeros(24),
});

type Sum = number | Sum[] | { [key: string]: Sum };

function sum(one: Sum | undefined, other: Sum | undefined): Sum {
  if (one === undefined || other === undefined) return (one ?? other)!;
  if (typeof one === 'number') return one + (other as number);
  if (Array.isArray(one)) return one.map((value, index) => sum(value, (other as Sum[])[index]));
  const others = other as { [key: string]: Sum };
  const keys = new Set([...Object.keys(one), ...Object.keys(others)]);
  const at = (of: { [key: string]: Sum }, key: string) => (Object.hasOwn(of, key) ? of[key] : undefined);
  return Object.fromEntries([...keys].map((key) => [key, sum(at(one, key), at(others, key))]));
}

/** Two sets of figures as one; neither is changed. M5 is only meant for a week: people are not told apart across weeks. */
export const addFigures = (one: Figures, other: Figures): Figures => sum(one, other) as Figures;
