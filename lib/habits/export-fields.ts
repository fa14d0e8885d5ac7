import { dateOf, hourOf } from './calendar';
import type { Entry, Features } from './entry';
import type { Cell } from './export-csv';
import type { Figures } from './figures';
import { secondBounds, turnBounds } from './figures';
import type { ReadingDay, RollUp, Thread } from './kept';

type Fields<Row> = Readonly<Record<string, (row: Row) => Cell>>;

const two = (number: number): string => String(number).padStart(2, '0');

const timeOf = (entry: Entry): string => {
  const { at, offset } = entry;
  return `${two(hourOf(entry))}:${two(new Date(at + offset * 60_000).getUTCMinutes())}`;
};

/** The writer's clock against UTC: `UTC+01:00`. */
function clockOf({ offset }: Entry): string {
  const minutes = Math.abs(offset);
  return `UTC${offset < 0 ? '−' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const counted =
  (of: keyof Features) =>
  ({ features }: Entry) =>
    features?.[of];

/** Every field of an entry as a person reads it; the parts of its time and of its features stand apart. */
export const entryFields = {
  date: dateOf,
  time: timeOf,
  clock: clockOf,
  site: ({ site }) => site,
  kind: ({ kind }) => kind,
  author: ({ author }) => author,
  outcome: ({ outcome }) => outcome,
  composer: ({ composer }) => composer,
  towards: ({ towards }) => towards,
  language: ({ language }) => language,
  seconds: ({ seconds }) => seconds,
  balance: ({ balance }) => balance,
  purpose: ({ purpose }) => purpose,
  words: counted('words'),
  questions: counted('questions'),
  openQuestions: counted('openQuestions'),
  you: counted('you'),
  mentions: counted('mentions'),
  names: counted('names'),
  links: counted('links'),
  hashtags: counted('hashtags'),
  emoji: counted('emoji'),
  shown: ({ shown }) => shown,
  praised: ({ praised }) => praised,
  applied: ({ applied }) => applied.map(({ rule }) => rule),
  sizes: ({ applied }) => applied.map(({ size }) => size),
  dismissed: ({ dismissed }) => dismissed,
  aside: ({ aside }) => aside?.map(({ rule }) => rule),
  reasons: ({ aside }) => aside?.map(({ reason }) => reason),
  heeded: ({ heeded }) => heeded,
  standing: ({ standing }) => standing,
  followed: ({ followed }) => followed,
  listened: ({ listened }) => listened,
  calmUnknown: ({ calmUnknown }) => calmUnknown,
  person: ({ person }) => person,
  thread: ({ thread }) => thread,
  id: ({ id }) => id,
} as const satisfies Fields<Entry>;

const figure =
  <Key extends keyof Figures>(key: Key) =>
  ({ figures }: RollUp): Figures[Key] =>
    figures[key];

const byName = (names: readonly string[], counts: readonly number[]): Readonly<Record<string, number>> =>
  Object.fromEntries(counts.map((count, index) => [names[index] ?? '', count]));

/** "≤ 30", "≤ 60", "> 60". */
const buckets = (bounds: readonly number[]): string[] => [...bounds.map((bound) => `≤ ${bound}`), `> ${bounds.at(-1)}`];

// "d1" and not "1": keys that are numbers would be put in an order of their own.
const onDays =
  (of: keyof Figures['days'][number]) =>
  ({ figures }: RollUp) =>
    byName(
      ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7'],
      figures.days.map((day) => day[of]),
    );

const ruleUse =
  (of: keyof Figures['rules'][string]) =>
  ({ figures }: RollUp) =>
    Object.fromEntries(Object.entries(figures.rules).map(([rule, use]) => [rule, use[of]]));

const hours = Array.from({ length: 24 }, (_, hour) => `${two(hour)}:00`);

/** Every field of a week that is kept as sums; tallies name what they count. */
export const rollUpFields = {
  source: ({ source }) => source,
  week: ({ week }) => week,
  answers: figure('answers'),
  canned: figure('canned'),
  towardsUnknown: figure('towardsUnknown'),
  toSelf: figure('toSelf'),
  posts: figure('posts'),
  reshares: figure('reshares'),
  asked: figure('asked'),
  ownKnown: figure('ownKnown'),
  followed: figure('followed'),
  turns: ({ figures }) => byName(buckets(turnBounds), figures.turns),
  people: figure('people'),
  listenable: figure('listenable'),
  listened: figure('listened'),
  achievements: figure('achievements'),
  credited: figure('credited'),
  receptive: figure('receptive'),
  sends: figure('sends'),
  calm: figure('calm'),
  calmUnknown: figure('calmUnknown'),
  purposes: figure('purposes'),
  rulesShown: ruleUse('shown'),
  rulesApplied: ruleUse('applied'),
  rulesHeeded: ruleUse('heeded'),
  rulesDismissed: ruleUse('dismissed'),
  seconds: figure('seconds'),
  postSeconds: ({ figures }) => byName(buckets(secondBounds), figures.postSeconds),
  answerSeconds: ({ figures }) => byName(buckets(secondBounds), figures.answerSeconds),
  languages: figure('languages'),
  dayAnswers: onDays('answers'),
  dayPosts: onDays('posts'),
  daySends: onDays('sends'),
  dayOpens: onDays('opens'),
  dayTalks: onDays('talks'),
  hours: ({ figures }) => byName(hours, figures.hours),
} as const satisfies Fields<RollUp>;

/** Every field of an own text that one comes back to; `label`: the person's own words, kept with the settings. */
export const threadFields = {
  day: ({ day }) => day,
  site: ({ site }) => site,
  kind: ({ kind }) => kind,
  purpose: ({ purpose }) => purpose,
  asks: ({ asks }) => asks,
  comeBack: ({ comeBack }) => comeBack,
  question: ({ question }) => question,
  told: ({ told }) => told,
  label: ({ label }) => label,
  thread: ({ thread }) => thread,
  id: ({ id }) => id,
} as const satisfies Fields<Thread & { label?: string | undefined }>;

/** Both fields of a day of reading. */
export const readingFields = {
  day: ({ day }) => day,
  minutes: ({ minutes }) => minutes,
} as const satisfies Fields<ReadingDay>;

/** Fields that speak of calm (M10). */
export const calmFields: readonly string[] = ['calm', 'calmUnknown'];
