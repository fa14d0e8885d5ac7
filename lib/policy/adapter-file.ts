import type * as z from 'zod/mini';
import type { SiteAdapter } from '../sites/adapter';
import { AdapterShape } from './adapter-shape';

/** Longest text that is read, in UTF-16 units, and most adapters in one. */
const longest = 400_000;
const mostAdapters = 20;

/**
 * What keeps an adapter from being used. `json`: not JSON, or no adapter at all · `missing`, `unknown`: a key · `type`,
 * `choice`, `format`: a value · `empty`, `long`: its size · `selector`, `path`: cannot be parsed or could be slow ·
 * `findable`: a variant that could never be found, or one by its looks that has selectors as well · `twice`: two of one id.
 */
export type Why =
  | 'json'
  | 'missing'
  | 'unknown'
  | 'type'
  | 'choice'
  | 'format'
  | 'empty'
  | 'long'
  | 'selector'
  | 'path'
  | 'findable'
  | 'twice';

/** One mistake and where it stands: `variants[2].editor[0].css`; `''` is the whole. */
export interface Problem {
  place: string;
  why: Why;
}

/** What could be read of a text, and what could not. An adapter with a mistake is left out whole. */
export interface ReadAdapters {
  adapters: SiteAdapter[];
  problems: Problem[];
}

const ours: ReadonlySet<string> = new Set(['selector', 'path', 'findable', 'twice']);
const ofCode: Readonly<Record<string, Why>> = {
  invalid_type: 'type',
  invalid_value: 'choice',
  invalid_union: 'choice',
  invalid_format: 'format',
  too_small: 'empty',
  too_big: 'long',
};

function whyOf(issue: z.core.$ZodIssue): Why {
  if (issue.code === 'custom' && ours.has(issue.message)) return issue.message as Why;
  if (issue.input === undefined) return 'missing';
  return ofCode[issue.code] ?? 'format';
}

const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

function problemsOf(issue: z.core.$ZodIssue, prefix: readonly PropertyKey[]): Problem[] {
  const path = [...prefix, ...issue.path];
  if (issue.code !== 'unrecognized_keys') return [{ place: placeOf(path), why: whyOf(issue) }];
  return issue.keys.map((key) => ({ place: placeOf([...path, key]), why: 'unknown' }));
}

function readOne(raw: unknown, prefix: readonly PropertyKey[]): ReadAdapters {
  const read = AdapterShape.safeParse(raw, { reportInput: true });
  if (read.success) return { adapters: [read.data], problems: [] };
  return { adapters: [], problems: read.error.issues.flatMap((issue) => problemsOf(issue, prefix)) };
}

const gather = (reads: readonly ReadAdapters[]): ReadAdapters => ({
  adapters: reads.flatMap(({ adapters }) => adapters),
  problems: reads.flatMap(({ problems }) => problems),
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads adapters that came as data, one by one; never throws. @param prefix where they stand in something larger */
export function readAdapters(raw: readonly unknown[], prefix: readonly PropertyKey[] = []): ReadAdapters {
  const read = gather(raw.map((one, index) => readOne(one, [...prefix, index])));
  const first = (one: SiteAdapter): SiteAdapter | undefined => read.adapters.find(({ id }) => id === one.id);
  const again = read.adapters.filter((one) => first(one) !== one);
  if (again.length === 0 && raw.length <= mostAdapters) return read;
  const why = again.length > 0 ? 'twice' : 'long';
  return { adapters: [], problems: [...read.problems, { place: placeOf(prefix), why }] };
}

/** Reads the text of a file: one adapter, or a list of them. */
export function readAdapterFile(text: string): ReadAdapters {
  if (text.length > longest) return { adapters: [], problems: [{ place: '', why: 'long' }] };
  const raw = parse(text);
  if (Array.isArray(raw) && raw.length > 0) return readAdapters(raw);
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return { adapters: [], problems: [{ place: '', why: 'json' }] };
  return readOne(raw, []);
}

/** Reads the policy's list, each adapter a text of its own; never throws. */
export function readPolicyAdapters(texts: readonly string[]): ReadAdapters {
  const read = readAdapters(texts.map(parse), ['adapters']);
  // What is no JSON has become nothing, which would be told as missing.
  const isText = ({ place, why }: Problem): boolean => why === 'missing' && /^adapters\[\d+\]$/.test(place);
  return { ...read, problems: read.problems.map((one) => (isText(one) ? { ...one, why: 'json' } : one)) };
}
