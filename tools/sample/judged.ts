import * as z from 'zod/mini';

const place = z.number().check(z.int(), z.nonnegative());

/** What a reader said of one finding or suggestion; where it stands, never the text. */
const entry = z
  .strictObject({
    id: z.string().check(z.minLength(1)),
    rule: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/)),
    /** UTF-16 units of the text. */
    start: place,
    end: place,
    size: z.optional(z.enum(['trim', 'turn', 'invite'])),
    verdict: z.enum(['right', 'wrong']),
    /** The rules as they were drawn from. */
    commit: z.string().check(z.regex(/^[0-9a-f]{7,40}$/)),
  })
  .check(z.refine(({ start, end }) => start <= end, 'It ends before it starts.'));

/** A file of tests/judged: one drawing in one language, read by one person. */
export const judgedShape = z
  .strictObject({
    what: z.enum(['findings', 'suggestions']),
    language: z.enum(['en', 'fr']),
    seed: z.number().check(z.int()),
    /** By rule, the sum of what it was when it was judged, see `hashRule`. */
    rules: z.record(z.string(), z.string().check(z.regex(/^[0-9a-f]{12}$/))),
    judged: z.array(entry),
  })
  .check(
    z.refine(({ judged, rules }) => judged.every(({ rule }) => rule in rules), 'A judged rule has no sum.'),
    z.refine(
      ({ what, judged }) => judged.every(({ size }) => (size !== undefined) === (what === 'suggestions')),
      'Suggestions have a size, findings none.',
    ),
    z.refine(
      ({ judged }) =>
        new Set(judged.map(({ id, rule, start, end, size }) => [id, rule, start, end, size].join(' '))).size ===
        judged.length,
      'One thing was judged twice.',
    ),
  );

/** One drawing, judged. */
export type Judged = z.infer<typeof judgedShape>;
