import * as z from 'zod/mini';
import { Entry, hash, purposeId } from './entry';
import { Figures } from './figures';

const day = z.iso.date();

/**
 * Where the figures of a week come from: what Parley saw here, or saw on another computer and cannot count anew here
 * (`brought`), or an archive that the person gave it (`linkedin`, `x`).
 */
export const Source = z.enum(['log', 'brought', 'linkedin', 'x']);

/** A week that can no longer change, kept when its entries are gone; or a week of an archive. `week`: its Monday. */
export const RollUp = z.strictObject({ source: Source, week: day, figures: Figures });

/** What became of an own text: an open question, or a text to come back to. `id` is that of its entry. */
export const Thread = z.strictObject({
  id: z.uuid(),
  /** Day on which it was sent, `2026-11-18`. */
  day,
  site: z.string().check(z.maxLength(40)),
  kind: Entry.shape.kind,
  /** Its hash, once the site has shown where it stands. */
  thread: z.optional(hash),
  purpose: z.optional(purposeId),
  /** It asks something: listed until closed or dropped (M9). */
  asks: z.boolean(),
  /** To come back to, until the person did, or said so. */
  comeBack: z.enum(['waits', 'done']),
  question: z.enum(['open', 'closed', 'dropped']),
  /** A notification spoke of it: none does so again. */
  told: z.optional(z.literal(true)),
});

/** Minutes of reading on one day, rounded; kept only where the person switched it on. */
export const ReadingDay = z.strictObject({ day, minutes: z.int().check(z.minimum(0), z.maximum(1_440)) });

/** The log with all that is in it, to be seen, exported and brought to another computer. */
export const Everything = z.strictObject({
  entries: z.array(Entry),
  rollUps: z.array(RollUp),
  threads: z.array(Thread),
  readingDays: z.array(ReadingDay),
});

/** 128 random bits, base64url. */
const saltValue = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));

/**
 * What hashes are made with: one salt for threads, and one for people in each week. Without them nobody can try whether a
 * name gives a hash, and nothing is recognised again either.
 */
export const Salts = z.record(z.string().check(z.regex(/^(thread|person-\d{4}-\d\d-\d\d)$/)), saltValue);

export type Source = z.infer<typeof Source>;
export type RollUp = z.infer<typeof RollUp>;
export type Thread = z.infer<typeof Thread>;
export type ReadingDay = z.infer<typeof ReadingDay>;
export type Everything = z.infer<typeof Everything>;
export type Salts = z.infer<typeof Salts>;
