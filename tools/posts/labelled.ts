import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type Post, readPost } from './post';

const figure = z.optional(z.nullable(z.number()));

const shape = z.object({
  author: z.optional(z.nullable(z.string())),
  /** A label of its own kind in each file. */
  label: figure,
  broadcast_only: z.optional(z.boolean()),
  buzz_bait: z.optional(z.boolean()),
  conversational: z.optional(z.boolean()),
  confidence: z.optional(z.enum(['high', 'low'])),
  reactions: figure,
  comments: figure,
  replies: figure,
});

/** A post of a collection, with what is known of it. */
export type Labelled = Post & z.infer<typeof shape>;

/** A collection: file names up to the first point, and their posts. */
export type Collection = ReadonlyMap<string, readonly Labelled[]>;

/** Reads every file of JSON Lines in a folder. @throws an error naming file and line when one cannot be read */
export function readCollection(folder: string): Collection {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  if (files.length === 0) throw new Error(`There is no file of JSON Lines in ${folder}.`);
  return new Map(files.sort().map((file) => [file.split('.', 1).join(), readFile(join(folder, file))]));
}

function readFile(path: string): Labelled[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, at) => (line.trim() === '' ? [] : [readLabelled(line, `${path}, line ${at + 1}`)]));
}

function readLabelled(line: string, place: string): Labelled {
  const read = readPost(line);
  if ('problem' in read) throw new Error(`${place}: ${read.problem}.`);
  const more = shape.safeParse(JSON.parse(line));
  if (!more.success) throw new Error(`${place}: ${String(more.error.issues[0]?.path[0])} is of another type.`);
  return { ...read.post, ...more.data };
}
