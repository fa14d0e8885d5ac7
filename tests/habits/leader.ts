import { dateOf, shiftWeek, type WeekId, weekOf } from '@/lib/habits/calendar';
import type { Entry } from '@/lib/habits/entry';
import { figuresOf } from '@/lib/habits/figures-of';
import type { ReadingDay, Thread } from '@/lib/habits/kept';
import { proposal } from '@/lib/habits/path';
import { proposedPlan } from '@/lib/habits/plans';
import type { Stage } from '@/lib/habits/stage';
import { summaryOf } from '@/lib/habits/summary';
import { afterEntries, isFollowed, threadOf } from '@/lib/habits/threads';
import { walked } from '@/lib/habits/walk';
import { makeEntry, oneQuestion } from './entries';

/** What a leader does in a week. */
export interface Deeds {
  /** Days with ten minutes of reading. */
  reads?: number;
  comments?: number;
  canned?: number;
  /** Own turns in each thread of others. */
  exchanges?: readonly number[];
  posts?: readonly { asks?: true; cameBack?: true }[];
  reshares?: number;
  /** The newest question of one's own gets its end. */
  reportsBack?: true;
}

/** What the screen is made of at the end of a week. */
export interface Evening {
  week: WeekId;
  summary: ReturnType<typeof summaryOf>;
  proposes: Stage | undefined;
  plan: ReturnType<typeof proposedPlan>;
}

const hash = (name: string): string => name.padEnd(22, '0');
const counted = (openQuestions: number): Entry['features'] => ({
  ...oneQuestion,
  questions: openQuestions,
  openQuestions,
});

/** A leader in Paris, whose clock goes back on 25 October 2026; nothing is read but what the extension keeps. */
export class Leader {
  readonly #entries: Entry[] = [];
  readonly #readingDays: ReadingDay[] = [];
  #week: WeekId = '2026-09-07';
  #since: WeekId = this.#week;
  #stage: Stage = 'why';
  #made = 0;

  /** Confirms a step: only weeks from then on count towards the next. */
  stepTo(stage: Stage): void {
    if (stage === this.#stage) return;
    this.#stage = stage;
    this.#since = this.#week;
  }

  /** Lives a week, and looks at the screen on its Sunday evening. */
  live(deeds: Deeds, purposes: number): Evening {
    const week = this.#week;
    this.#do(deeds);
    const entries = this.#entries.map((entry) => ({
      ...entry,
      ...(this.#isFollowed(entry) && { followed: true as const }),
    }));
    const summary = summaryOf({
      week,
      today: dateOf({ at: Date.parse(shiftWeek(week, 1)) - 12 * 3_600_000, offset: 60 }),
      figures: figuresOf(entries, week),
      entries,
      exchanged: this.#weeksUpTo(week).filter((one) => figuresOf(entries, one).answers > 0),
      lastWeek: this.#entries.map(weekOf).sort().at(-1),
      threads: this.#threads(),
      stage: this.#stage,
    });
    const weeks = walked(this.#since, week, { entries, rollUps: [], readingDays: this.#readingDays });
    this.#week = shiftWeek(week, 1);
    const openQuestions = summary.waiting.filter(({ state }) => state === 'question').length;
    return {
      week,
      summary,
      proposes: proposal({ stage: this.#stage, purposes, weeks }),
      plan: proposedPlan({ week: this.#week, stage: this.#stage, isAway: summary.isAway, openQuestions }),
    };
  }

  #weeksUpTo = (week: WeekId): WeekId[] => Array.from({ length: 20 }, (_, back) => shiftWeek(week, -back));

  #in = (thread: string | undefined): Entry[] => this.#entries.filter((one) => thread && one.thread === thread);

  #isFollowed = (entry: Entry): boolean => threadOf(entry) !== undefined && isFollowed(entry, this.#in(entry.thread));

  #threads = (): Thread[] =>
    this.#entries.flatMap((entry) => {
      const thread = threadOf(entry);
      return thread ? [afterEntries(thread, this.#in(entry.thread))] : [];
    });

  #add(hours: number, entry: Partial<Entry>): Entry {
    const at = Date.parse(this.#week) + hours * 3_600_000;
    const offset = at < Date.parse('2026-10-25T01:00:00Z') ? 120 : 60;
    this.#made += 1;
    const made = makeEntry({
      at,
      offset,
      thread: hash(`t${this.#made}`),
      standing: [],
      features: counted(0),
      ...entry,
    });
    this.#entries.push(made);
    return made;
  }

  #do({ reads = 0, comments = 0, canned = 0, exchanges = [], posts = [], reshares = 0, reportsBack }: Deeds): void {
    for (let day = 0; day < reads; day++)
      this.#readingDays.push({
        day: dateOf({ at: Date.parse(this.#week) + day * 86_400_000, offset: 0 }),
        minutes: 10,
      });
    for (let n = 0; n < comments; n++)
      this.#add(9 + n * 20, { kind: 'comment', towards: 'other', standing: n < canned ? ['canned-reply'] : [] });
    for (const [index, turns] of exchanges.entries())
      for (let turn = 0; turn < turns; turn++)
        this.#add(10 + index * 24 + turn, { kind: 'reply', towards: 'other', thread: hash(`e${this.#week}${index}`) });
    for (const { asks, cameBack } of posts) {
      const { thread } = this.#add(32, { features: counted(asks ? 1 : 0) });
      if (cameBack) this.#add(41, { kind: 'comment', towards: 'other', thread: thread! });
    }
    for (let n = 0; n < reshares; n++) this.#add(56 + n, { kind: 'reshare' });
    const question = this.#threads().findLast((one) => one.question === 'open');
    if (reportsBack)
      this.#add(60, { kind: 'comment', towards: 'other', thread: question!.thread!, standing: ['closes-loop'] });
  }
}
