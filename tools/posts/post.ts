import * as z from 'zod/mini';

const maybe = <Schema extends z.core.$ZodType>(schema: Schema) => z.optional(z.nullable(schema));

const shape = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  /** A tag such as `fr-CA`; empty where a source does not know. */
  lang: maybe(z.string().check(z.regex(/^(?:[A-Za-z]{2,3}(?:[-_][A-Za-z\d]+)*)?$/))),
  is_reply: maybe(z.boolean()),
  kind: maybe(z.string()),
});

/** One line of a file of posts. Other fields may stand beside these. */
export type Post = z.infer<typeof shape>;

/** What a line holds, or what is wrong with it. */
export type ReadLine = { post: Post } | { problem: string };

/** Reads one line of JSON Lines. */
export function readPost(line: string): ReadLine {
  const value = parse(line);
  if (value === undefined) return { problem: 'this is not JSON' };
  const { data, error } = shape.safeParse(value);
  if (data) return { post: data };
  const field = error?.issues[0]?.path[0];
  return {
    problem: field === undefined ? 'this is not an object' : `“${String(field)}” is missing or cannot be read`,
  };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
