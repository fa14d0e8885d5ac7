import { asideReasons, type Entry, outcomes } from '@/lib/habits/entry';
import { makeDice } from '@/tools/random/dice';
import { makeEntry } from './entries';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Paris in winter and summer, New York, Tokyo, half an hour off, and the two ends of the world. */
export const offsets: readonly number[] = [60, 120, -300, 540, 330, 840, -840];

const kinds = ['post', 'comment', 'reply', 'quote', 'thread', 'reshare', 'article', 'edit', 'unknown'] as const;

const rules = [
  'canned-reply',
  'acknowledges',
  'open-question',
  'angry-reply',
  'late-hour',
  'announce',
  'named-credit',
  'jargon',
];

const hashOf = (letter: string): string => letter.repeat(22);

/** What entries are drawn from: the time of the first possible one (milliseconds since 1970), and how many weeks follow. */
export interface Drawing {
  seed: number;
  from: number;
  weeks: number;
  count: number;
}

/** Entries of every kind and outcome from several time zones, oldest first; the same for the same seed. */
export function drawEntries({ seed, from, weeks, count }: Drawing): Entry[] {
  const dice = makeDice(seed);
  const pick = <T>(values: readonly T[]): T => values[dice(values.length)]!;
  const some = <T>(values: readonly T[]): T[] => values.filter(() => dice(4) === 0);
  const maybe = <Key extends string, T>(key: Key, value: T): { [key in Key]?: T } =>
    dice(2) === 0 ? ({ [key]: value } as { [key in Key]: T }) : {};
  const draw = (): Entry =>
    makeEntry({
      kind: pick(kinds),
      author: dice(10) === 0 ? 'page' : 'person',
      outcome: dice(3) === 0 ? pick(outcomes) : 'posted',
      at: from + dice(weeks * 7 * 24 * 60) * minute + dice(minute),
      offset: pick(offsets),
      seconds: dice(3) === 0 ? 0 : dice(4_000),
      shown: some(rules),
      praised: some(rules),
      applied: some(rules).map((rule) => ({ rule, size: 'trim' as const })),
      dismissed: some(rules),
      heeded: some(rules),
      ...maybe(
        'aside',
        some(rules).map((rule) => ({ rule, reason: pick(asideReasons) })),
      ),
      ...maybe('standing', some(rules)),
      ...maybe('language', pick(['en', 'fr'] as const)),
      ...maybe('balance', pick(['sends', 'opens', 'talks'] as const)),
      ...maybe('towards', pick(['other', 'self'] as const)),
      ...maybe('person', hashOf(pick(['a', 'b', 'c', 'd']))),
      ...maybe('thread', hashOf(pick(['s', 't', 'u', 'v']))),
      ...maybe('followed', true as const),
      ...maybe('listened', dice(2) === 0),
      ...maybe('purpose', pick(['own-1', 'own-2', 'constructor'])),
      ...maybe('features', { ...noFeatures, openQuestions: dice(3) }),
    });
  return Array.from({ length: count }, draw).sort((one, other) => one.at - other.at);
}

const noFeatures = {
  words: 0,
  questions: 0,
  openQuestions: 0,
  you: 0,
  mentions: 0,
  names: 0,
  links: 0,
  hashtags: 0,
  emoji: 0,
};

/** How long a week is, in milliseconds, on one clock. */
export const weekLength = 7 * day;
