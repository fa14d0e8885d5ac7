import type * as z from 'zod/mini';

/** A place that was left out: `houseWords.3.reason`; `''` when the whole is not an object. */
export interface Broken {
  path: string;
  why: 'unknown' | 'invalid';
}

type Fields = Record<string, unknown>;

const isFields = (raw: unknown): raw is Fields => typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** An unknown key is reported where it stands; everything else where the value stands. */
function toBroken(issue: z.core.$ZodIssue): Broken[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: issue.path.join('.'), why: 'invalid' }];
  return issue.keys.map((key) => ({ path: [...issue.path, key].join('.'), why: 'unknown' }));
}

// One bad item costs the item; a list with nothing left in it was not a wish for an empty list.
function without(fields: Fields, key: string, item: string | undefined): Fields {
  const { [key]: value, ...rest } = fields;
  if (item === undefined || !Array.isArray(value)) return rest;
  const kept = value.filter((_, index) => index !== Number(item));
  return kept.length ? { ...rest, [key]: kept } : rest;
}

function leaveOut(fields: Fields, broken: readonly Broken[]): Fields {
  const places = new Set(broken.map(({ path }) => path.split('.').slice(0, 2).join('.')));
  // From the last item to the first, so that indexes stay true.
  const order = [...places].map((place) => place.split('.') as [string, string?]);
  order.sort(([, a], [, b]) => Number(b ?? 0) - Number(a ?? 0));
  return order.reduce((left, [key, item]) => without(left, key, item), fields);
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
    const found = read.error.issues.flatMap(toBroken);
    broken.push(...found);
    fields = leaveOut(fields, found);
  }
}
