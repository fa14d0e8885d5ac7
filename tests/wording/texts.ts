import type { ArchiveWords } from '@/lib/wording/archive/words';
import type { DataWords } from '@/lib/wording/data/words';
import type { HealthWords } from '@/lib/wording/health/words';
import type { LimitsWords } from '@/lib/wording/limits/words';
import type { MetricsWords } from '@/lib/wording/metrics/words';
import type { NoticeWords } from '@/lib/wording/notices/words';
import type { PageWords } from '@/lib/wording/pages/words';
import type { PathWords } from '@/lib/wording/path/words';
import type { PlaceWords } from '@/lib/wording/places/words';

/** The texts of any part of the interface. */
type AnyWords =
  | (PageWords | ArchiveWords | DataWords | HealthWords | LimitsWords)
  | (MetricsWords | NoticeWords | PathWords | PlaceWords);

/** A text of the interface and where it stands: `card.position`. */
export interface Said {
  path: string;
  text: string;
}

const counts = [0, 1, 2, 5];

/** Arguments that every function of the words understands: counts where it wants counts, names where it wants names. */
const samples: readonly (readonly unknown[])[] = [
  ...counts.map((count) => [count, 2]),
  ['x', 'y', 'z'],
  ['x', 0, 3],
  ['x', 1, 1],
  [['x', 'y']],
];

const isText = (value: unknown): value is string => typeof value === 'string';

function fromResult(result: unknown): string[] {
  if (isText(result)) return [result];
  if (Array.isArray(result)) return result.every(isText) ? result : [result.map(({ text }) => text).join('')];
  return [];
}

function call(say: (...slots: unknown[]) => unknown): string[] {
  const said = samples.flatMap((slots) => {
    try {
      return fromResult(say(...slots));
    } catch {
      return [];
    }
  });
  // What is left of slots that were not for this text.
  return said.filter((text) => !/undefined|NaN|x,y/.test(text));
}

/** Every text of one language, functions called with several slots. */
export function textsOf(words: AnyWords): Said[] {
  const walk = (value: unknown, path: string): Said[] => {
    if (isText(value)) return [{ path, text: value }];
    if (typeof value === 'function') return call(value as () => unknown).map((text) => ({ path, text }));
    return Object.entries(value as object).flatMap(([key, inner]) => walk(inner, path ? `${path}.${key}` : key));
  };
  return walk(words, '');
}

/** Paths and kinds of everything in a language. */
export function shapeOf(words: AnyWords): string[] {
  const walk = (value: unknown, path: string): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => walk(inner, `${path}.${key}`))
      : [`${path}: ${typeof value}`];
  return walk(words, '').sort();
}
