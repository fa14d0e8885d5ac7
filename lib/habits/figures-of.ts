import { type Act, actOf, counts } from './acts';
import { dayOf, hourOf, type WeekId, weekOf } from './calendar';
import type { Entry } from './entry';
import { type Figures, noFigures, type RuleUse, secondBounds, turnBounds } from './figures';
import { histogramOf } from './histogram';
import { achievements, canned, credit, holds, isCalm, isReceptive } from './signs';
import { nearby } from './threads';

const count = (entries: readonly Entry[], is: (entry: Entry) => unknown): number => entries.filter(is).length;

function tally(names: readonly (string | undefined)[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const name of names) if (name !== undefined) sums.set(name, (sums.get(name) ?? 0) + 1);
  return Object.fromEntries(sums);
}

// A time of zero is one that was not seen.
const secondsOf = (entries: readonly Entry[]): number[] =>
  histogramOf(
    entries.map(({ seconds }) => seconds).filter((seconds) => seconds > 0),
    secondBounds,
  );

function rulesOf(entries: readonly Entry[]): Record<string, RuleUse> {
  const rules = new Map<string, RuleUse>();
  const add = (what: keyof RuleUse, names: readonly string[]) => {
    for (const name of names) {
      const use = rules.get(name) ?? { shown: 0, applied: 0, heeded: 0, dismissed: 0 };
      rules.set(name, { ...use, [what]: use[what] + 1 });
    }
  };
  for (const { shown, applied, heeded, dismissed } of entries) {
    const taken = applied.map(({ rule }) => rule);
    add('shown', shown);
    add('applied', taken);
    add('heeded', heeded);
    add('dismissed', dismissed);
  }
  return Object.fromEntries(rules);
}

function daysOf(entries: readonly Entry[]): Figures['days'] {
  const { days } = noFigures();
  for (const entry of entries) {
    const day = days[dayOf(entry)]!;
    const act = actOf(entry);
    if (act === 'answer') day.answers += 1;
    if (act === 'post' || act === 'reshare') day.posts += 1;
    if (entry.balance) day[entry.balance] += 1;
  }
  return days;
}

function hoursOf(entries: readonly Entry[]): number[] {
  const { hours } = noFigures();
  for (const entry of entries) hours[hourOf(entry)]! += 1;
  return hours;
}

function towardsOf(answers: readonly Entry[]): Pick<Figures, 'towardsUnknown'> {
  const unknown = count(answers, ({ towards }) => !towards);
  return unknown > 0 ? { towardsUnknown: unknown } : {};
}

const aboutAnswers = (answers: readonly Entry[]) => ({
  answers: answers.length,
  ...towardsOf(answers),
  canned: count(answers, (entry) => holds(entry, [canned])),
  turns: histogramOf(Object.values(tally(answers.map(({ thread }) => thread))), turnBounds),
  people: Object.keys(tally(answers.map(({ person }) => person))).length,
  receptive: count(answers, isReceptive),
  answerSeconds: secondsOf(answers),
});

const aboutPosts = (posts: readonly Entry[], now: number) => ({
  posts: posts.length,
  asked: count(posts, ({ features }) => (features?.openQuestions ?? 0) > 0),
  ownKnown: count(posts, ({ thread, followed, at }) => followed ?? (thread && at + nearby <= now)),
  followed: count(posts, ({ followed }) => followed),
  listenable: count(posts, ({ listened }) => listened !== undefined),
  listened: count(posts, ({ listened }) => listened),
  achievements: count(posts, (entry) => holds(entry, achievements)),
  credited: count(posts, (entry) => holds(entry, [credit])),
  purposes: tally(posts.map(({ purpose }) => purpose)),
  postSeconds: secondsOf(posts),
});

function calmOf(entries: readonly Entry[]): Pick<Figures, 'calm' | 'calmUnknown'> {
  // Of entries of earlier releases, and of archives, only praise is known.
  const known = entries.filter(({ calmUnknown, standing }) => standing && !calmUnknown);
  const unknown = entries.length - known.length;
  return { calm: count(known, isCalm), ...(unknown > 0 && { calmUnknown: unknown }) };
}

function figuresOfCounted(entries: readonly Entry[], now = Number.POSITIVE_INFINITY): Figures {
  const by = (act: Act) => entries.filter((entry) => actOf(entry) === act);
  const languages = tally(entries.map(({ language }) => language));
  return {
    ...aboutAnswers(by('answer')),
    ...aboutPosts(by('post'), now),
    toSelf: by('toSelf').length,
    reshares: by('reshare').length,
    sends: entries.length,
    ...calmOf(entries),
    rules: rulesOf(entries),
    seconds: entries.reduce((sum, { seconds }) => sum + seconds, 0),
    languages: { en: languages.en ?? 0, fr: languages.fr ?? 0 },
    days: daysOf(entries),
    hours: hoursOf(entries),
  };
}

/**
 * What one week comes to; entries of other weeks are left out. Each entry's week, day and hour are read on the clock it
 * was written by. Only what a person published counts, and no edit of it.
 * @param now milliseconds since 1970: whether one came back to a text (M3) is not asked before its 48 hours are over
 */
export const figuresOf = (entries: readonly Entry[], week: WeekId, now?: number): Figures =>
  figuresOfCounted(
    entries.filter((entry) => counts(entry) && weekOf(entry) === week),
    now,
  );

/** The figures of every week in which something counts: many weeks in one pass. */
export function figuresByWeek(entries: readonly Entry[]): ReadonlyMap<WeekId, Figures> {
  const weeks = new Map<WeekId, Entry[]>();
  for (const entry of entries.filter(counts)) {
    const week = weekOf(entry);
    const known = weeks.get(week);
    if (known) known.push(entry);
    else weeks.set(week, [entry]);
  }
  return new Map([...weeks].map(([week, counted]) => [week, figuresOfCounted(counted)]));
}
