import * as z from 'zod/mini';

/** What a reader said of one finding or suggestion; where it stands, never the text. */
const entry = z.strictObject({
  id: z.string(),
  rule: z.string(),
  start: z.number(),
  end: z.number(),
  size: z.optional(z.enum(['trim', 'turn', 'invite'])),
  verdict: z.enum(['right', 'wrong']),
  /** The rules as they were drawn from. */
  commit: z.string(),
});

/** A file of tests/judged: one drawing in one language, read by one person. */
export const judgedShape = z.strictObject({
  what: z.enum(['findings', 'suggestions']),
  language: z.enum(['en', 'fr']),
  seed: z.number(),
  /** By rule, the sum of what it was when it was judged, see `hashRule`. */
  rules: z.record(z.string(), z.string()),
  judged: z.array(entry),
});

/** One drawing, judged. */
export type Judged = z.infer<typeof judgedShape>;
