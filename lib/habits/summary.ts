import { actOf, counts } from './acts';
import { type DayIndex, dayOf, type WeekId, weekOf } from './calendar';
import type { Entry } from './entry';
import type { Figures } from './figures';
import type { Thread } from './kept';
import { type Dot, isAway, rhythmOf } from './rhythm';
import { isReading, type Stage } from './stage';
import { type Waiting, waitingOf } from './waiting';

/** One text of the week, by what is known of it. */
export interface Told {
  id: string;
  kind: Entry['kind'];
  site: string;
  day: DayIndex;
}

/** What a summary is made of. */
export interface Material {
  week: WeekId;
  /** The day on this computer, `2026-11-20`; the week it lies in is "this week". */
  today: string;
  figures: Figures;
  /** Entries of the week; those of others are left out. */
  entries: readonly Entry[];
  /** Weeks with a real exchange. */
  exchanged: readonly WeekId[];
  /** The newest week up to this one of which anything is known. */
  lastWeek?: WeekId | undefined;
  threads: readonly Thread[];
  /** The person's words for open questions, by id. */
  labels?: Readonly<Record<string, string>>;
  /** Weeks that the person spent on pause. */
  paused?: readonly WeekId[];
  /** Where the person stands on the path: who practises reading is not away. */
  stage?: Stage;
}

/** One week as the first screen tells it; figures are whole acts, and nothing is said about reach. */
export interface Summary {
  week: WeekId;
  isThisWeek: boolean;
  figures: Figures;
  /** M1, as the sentence has it: answers to someone else, and own texts with reshares. */
  answers: number;
  posts: number;
  /** M14, eight weeks, this one last. */
  rhythm: readonly Dot[];
  /** The week was spent on pause. */
  isPaused: boolean;
  /** Nothing was written, after a time when something was. */
  isAway: boolean;
  /** The person is at a stage that says only to read: nothing is to be written. */
  isReading: boolean;
  /** The newest praise: a rule of the family praise, and its weekday. */
  wentWell: { rule: string; day: DayIndex } | undefined;
  /** Of which no sign came back, newest first: counted until the person says otherwise. */
  toConfirm: readonly Told[];
  /** Texts that wait for their writer; empty in earlier weeks. */
  waiting: readonly Waiting[];
  /** The newest own text, while it serves no purpose yet (M11). */
  untied: Told | undefined;
  /** M13: minutes of writing. */
  minutes: number;
}

const told = (entry: Entry): Told => ({ id: entry.id, kind: entry.kind, site: entry.site, day: dayOf(entry) });

function wentWell(newestFirst: readonly Entry[]): Summary['wentWell'] {
  const entry = newestFirst.find((one) => one.praised.length > 0);
  const rule = entry?.praised[0];
  return entry && rule ? { rule, day: dayOf(entry) } : undefined;
}

/** Tells one week; what it is told from is handed in, so that the same holds for a made-up year. */
export function summaryOf(material: Material): Summary {
  const { week, today, figures, entries, threads, labels, paused = [] } = material;
  const counted = entries.filter((entry) => counts(entry) && weekOf(entry) === week).sort((a, b) => b.at - a.at);
  const isThisWeek = week >= weekOf({ at: Date.parse(today), offset: 0 });
  const reads = isReading(material.stage ?? 'none');
  const untied = counted.find((entry) => actOf(entry) === 'post');
  return {
    week,
    isThisWeek,
    figures,
    answers: figures.answers,
    posts: figures.posts + figures.reshares,
    rhythm: rhythmOf(week, material.exchanged, paused),
    isPaused: paused.includes(week),
    isAway: !reads && isAway(week, material.lastWeek, paused),
    isReading: reads,
    wentWell: wentWell(counted),
    toConfirm: counted.filter(({ outcome }) => outcome === 'probable').map(told),
    waiting: isThisWeek ? waitingOf(threads, today, labels) : [],
    untied: untied && !untied.purpose ? told(untied) : undefined,
    minutes: Math.round(figures.seconds / 60),
  };
}
