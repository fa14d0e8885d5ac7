import type * as z from 'zod/mini';

/** A place that was left out: `houseWords.3.reason`; `''` when the whole is not an object. */
export interface Broken {
  path: string;
  why: 'unknown' | 'invalid';
}

type Fields = Record<string, unknown>;
type Place = { path: readonly PropertyKey[]; why: Broken['why'] };

const isFields = (raw: unknown): raw is Fields => typeof raw === 'object' && raw !== null && !Array.isArray(raw);

// An unknown key is reported where it stands; everything else where the value stands.
function placesOf(issue: z.core.$ZodIssue): Place[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: issue.path, why: 'invalid' }];
  return issue.keys.map((key) => ({ path: [...issue.path, key], why: 'unknown' }));
}

// One bad item costs the item; a list with nothing left in it was not a wish for an empty list.
function withoutItems(value: unknown, items: ReadonlySet<PropertyKey | undefined>): unknown {
  if (!Array.isArray(value) || items.has(undefined)) return undefined;
  const kept = value.filter((_, index) => !items.has(index));
  return kept.length ? kept : undefined;
}

function leaveOut(fields: Fields, places: readonly Place[]): Fields {
  const items = new Map<string, Set<PropertyKey | undefined>>();
  for (const { path } of places) {
    const key = String(path[0]);
    items.set(key, (items.get(key) ?? new Set()).add(path[1]));
  }
  const left = Object.entries(fields).map(([key, value]) => {
    const broken = items.get(key);
    return [key, broken ? withoutItems(value, broken) : value] as const;
  });
  return Object.fromEntries(left.filter(([, value]) => value !== undefined));
}

/**
 * Reads as much of `raw` as the schema allows: what is broken is left out and named, the rest stands. Never throws.
 * @param schema a strict object whose keys are all optional or have defaults
 */
export function parseByKey<T>(schema: z.ZodMiniType<T>, raw: unknown): { value: T; broken: Broken[] } {
  const broken: Broken[] = isFields(raw) || raw === undefined ? [] : [{ path: '', why: 'invalid' }];
  let fields = isFields(raw) ? raw : {};
  for (;;) {
    const read = schema.safeParse(fields);
    if (read.success) return { value: read.data, broken };
    const places = read.error.issues.flatMap(placesOf);
    broken.push(...places.map(({ path, why }) => ({ path: path.join('.'), why })));
    fields = leaveOut(fields, places);
  }
}
