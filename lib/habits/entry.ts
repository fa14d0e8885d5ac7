import * as z from 'zod/mini';

const count = z.int().check(z.nonnegative(), z.maximum(1_000_000));
const ruleId = z.string().check(z.regex(/^[a-z][a-z0-9-]{1,40}$/));
const ruleIds = z.array(ruleId).check(z.maxLength(100));
/** The first 128 bits of a salted SHA-256, base64url: of a person (one salt a week) or a thread. */
export const hash = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));

/** Names one of the person's purposes (`own-1`…) or of the organisation's themes. */
export const purposeId = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,40}$/));

/** The year 2100: of far later times the calendar knows no date. Milliseconds since 1970. */
const lastMoment = 4_102_444_800_000;

/** How a composing session ended. `pending`: the gesture was seen, the outcome not yet. */
export const outcomes = ['pending', 'posted', 'probable', 'scheduled', 'draft', 'cancelled', 'failed'] as const;

/** Why a remark was put aside: it was not useful; its rule was switched off for good; a caution was read and left as it is. */
export const asideReasons = ['notUseful', 'off', 'left'] as const;

/** Outcomes that count as published in the summary. */
export const published: readonly Outcome[] = ['posted', 'probable', 'scheduled'];

/** What was counted in a published text (coaching notes, B1). Numbers only. */
export const Features = z.strictObject({
  words: count,
  questions: count,
  openQuestions: count,
  you: count,
  mentions: count,
  names: count,
  links: count,
  hashtags: count,
  emoji: count,
});

/**
 * One composing session that ended, with its outcome. Counts and rule ids; never text, names or URLs.
 * Sessions that were not published keep rule ids and minutes only: `features` is absent.
 */
export const Entry = z.strictObject({
  /** Made by the page; sending the same entry again changes nothing. */
  id: z.uuid(),
  site: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  kind: z.enum(['post', 'comment', 'reply', 'quote', 'thread', 'reshare', 'article', 'edit', 'unknown']),
  author: z.enum(['person', 'page']),
  language: z.optional(z.enum(['en', 'fr'])),
  outcome: z.enum(outcomes),
  /**
   * Of a session whose outcome is long in coming: whether its text still stood there when the page was last heard of.
   * It stays where the page never said more.
   */
  composer: z.optional(z.enum(['there', 'gone'])),
  /** Time of the gesture, or of the end of the session without one: milliseconds since 1970. */
  at: z.int().check(z.positive(), z.maximum(lastMoment)),
  /** Difference of the writer's clock to UTC at that time, in minutes, so that a week stays the writer's week. */
  offset: z.int().check(z.minimum(-840), z.maximum(840)),
  /** Active composing time in seconds. */
  seconds: count,
  balance: z.optional(z.enum(['sends', 'opens', 'talks'])),
  features: z.optional(Features),
  /** Rules shown, praised, applied (with size), put aside as not useful, and shown then gone at the gesture without a click of ours. */
  shown: ruleIds,
  praised: ruleIds,
  applied: z.array(z.strictObject({ rule: ruleId, size: z.enum(['trim', 'turn', 'invite']) })).check(z.maxLength(100)),
  dismissed: ruleIds,
  heeded: ruleIds,
  /** Everything put aside, with the reason. Absent in entries of earlier releases, of which only `dismissed` is known. */
  aside: z.optional(z.array(z.strictObject({ rule: ruleId, reason: z.enum(asideReasons) })).check(z.maxLength(100))),
  /** Rules of which a finding stood in the text as it was sent, praise and cautions included. Absent in entries of earlier releases. */
  standing: z.optional(ruleIds),
  /** Whom a reply, comment or quote speaks to; absent where that could not be told. What one says to oneself is no conversation. */
  towards: z.optional(z.enum(['other', 'self'])),
  person: z.optional(hash),
  /** The thread that was answered, or that the text began. */
  thread: z.optional(hash),
  /** A text of one's own under which one answered within 48 hours (M3): kept as a flag because times are rounded after a week. */
  followed: z.optional(z.literal(true)),
  /** Somebody was read or answered in the 48 hours before (M6); only known while reading time is kept. */
  listened: z.optional(z.boolean()),
  /** It came by an export that leaves out what concerns calm: of M10 nothing can be said. */
  calmUnknown: z.optional(z.literal(true)),
  purpose: z.optional(purposeId),
});

/** What the page saw beside an entry: compared and hashed when it arrives, then dropped. Never stored. */
export const Seen = z.strictObject({
  /** The name or handle that the site shows for the account at work, and for whoever is answered. */
  self: z.optional(z.string().check(z.maxLength(200))),
  addressee: z.optional(z.string().check(z.maxLength(200))),
  /** What names the thread on its site: the id in its address. */
  thread: z.optional(z.string().check(z.maxLength(300))),
});

/** An entry on its way from the page. */
export const SentEntry = z.extend(Entry, {
  seen: z.optional(Seen),
  /** An earlier state of it was stored: where nothing is known of it, the person has deleted it. */
  again: z.optional(z.literal(true)),
});

export type AsideReason = (typeof asideReasons)[number];
export type Outcome = (typeof outcomes)[number];
export type Features = z.infer<typeof Features>;
export type Entry = z.infer<typeof Entry>;
export type Seen = z.infer<typeof Seen>;
export type SentEntry = z.infer<typeof SentEntry>;
