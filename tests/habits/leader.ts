import { nextStage } from '@/entrypoints/options/load-path';
import { loadWeek } from '@/entrypoints/popup/load-week';
import { planOf } from '@/entrypoints/popup/plan';
import type { View } from '@/entrypoints/popup/popup';
import { dateOf, shiftWeek, type WeekId } from '@/lib/habits/calendar';
import type { Entry } from '@/lib/habits/entry';
import type { Stage } from '@/lib/habits/stage';
import type { Summary } from '@/lib/habits/summary';
import { defaultSettings, type Settings } from '@/lib/policy/settings';
import type { Log } from '@/lib/storage/log';
import { got } from '../storage/log-of';
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
  summary: Summary;
  proposes: Stage | undefined;
  plan: View['plan'];
}

const hour = 3_600_000;

const noonOf = (monday: WeekId): number => Date.parse(monday) + 12 * hour;

const hash = (name: string): string => name.padEnd(22, '0');
const counted = (openQuestions: number): Entry['features'] => ({
  ...oneQuestion,
  questions: openQuestions,
  openQuestions,
});

/** A leader in Paris, whose clock goes back on 25 October 2026. All that is known is what the log keeps and what is read of it. */
export class Leader {
  readonly #log: Log;
  #week: WeekId = '2026-09-07';
  #settings: Settings = {
    ...defaultSettings,
    stage: 'why',
    stageSince: noonOf(this.#week),
    purposes: [{ id: 'own-a', label: 'recruit' }],
  };
  #made = 0;

  constructor(log: Log) {
    this.#log = log;
  }

  /** Confirms a step: only weeks from then on count towards the next. */
  stepTo(stage: Stage): void {
    if (stage !== this.#settings.stage) this.#settings = { ...this.#settings, stage, stageSince: noonOf(this.#week) };
  }

  /** Lives a week, and looks at the screen on its Sunday evening; in the night after it the log is tidied. */
  async live(deeds: Deeds): Promise<Evening> {
    const week = this.#week;
    await this.#do(deeds);
    const now = Date.parse(shiftWeek(week, 1)) - 5 * hour;
    const summary = (await loadWeek(this.#log, week, now, this.#settings))!;
    const proposes = nextStage(got(await this.#log.everything()), now, this.#settings);
    this.#week = shiftWeek(week, 1);
    got(await this.#log.tidy(now + 6 * hour, this.#settings.retentionDays));
    return { week, summary, proposes, plan: planOf(summary, this.#settings, 'en', now).plan };
  }

  async #add(hours: number, entry: Partial<Entry>): Promise<Entry> {
    const at = Date.parse(this.#week) + hours * hour;
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
    got(await this.#log.put(made));
    return made;
  }

  async #do({
    reads = 0,
    comments = 0,
    canned = 0,
    exchanges = [],
    posts = [],
    reshares = 0,
    reportsBack,
  }: Deeds): Promise<void> {
    for (let day = 0; day < reads; day++)
      await this.#log.addReading(dateOf({ at: Date.parse(this.#week) + day * 24 * hour, offset: 0 }), 10);
    for (let n = 0; n < comments; n++)
      await this.#add(9 + n * 20, { kind: 'comment', towards: 'other', standing: n < canned ? ['canned-reply'] : [] });
    for (const [index, turns] of exchanges.entries())
      for (let turn = 0; turn < turns; turn++)
        await this.#add(10 + index * 24 + turn, {
          kind: 'reply',
          towards: 'other',
          thread: hash(`e${this.#week}${index}`),
        });
    for (const { asks, cameBack } of posts) {
      const { thread } = await this.#add(32, { features: counted(asks ? 1 : 0) });
      if (cameBack) await this.#add(41, { kind: 'comment', towards: 'other', thread: thread! });
    }
    for (let n = 0; n < reshares; n++) await this.#add(56 + n, { kind: 'reshare' });
    const question = got(await this.#log.threads()).findLast((one) => one.question === 'open');
    if (reportsBack)
      await this.#add(60, { kind: 'comment', towards: 'other', thread: question!.thread!, standing: ['closes-loop'] });
  }
}
