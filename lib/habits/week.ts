import { counts } from './acts';
import { type DayIndex, dayOf, type WeekId, weekOf } from './calendar';
import type { Entry } from './entry';

/** Seven counts, Monday first. */
export type Days = readonly [number, number, number, number, number, number, number];

/** A publication of which no sign came back: shown as "to confirm", one tap removes it. */
export interface ToConfirm {
  id: string;
  kind: Entry['kind'];
  site: string;
  day: DayIndex;
}

/**
 * What a person did in one week (coaching notes, M1): `answered` = replies and comments, `published` = posts, quotes, threads,
 * reshares, articles. What could not be told is neither, and only waits to be confirmed. Whole acts only, no share of anything, nothing about reach.
 */
export interface Week {
  week: WeekId;
  answered: number;
  published: number;
  answeredByDay: Days;
  publishedByDay: Days;
  /** Newest first. Counted in the figures above until the person says otherwise. */
  toConfirm: readonly ToConfirm[];
  /** The newest praise of the week: a rule of the family praise, and its weekday. */
  wentWell: { rule: string; day: DayIndex } | undefined;
  /** The rule most often taken up: suggestions applied plus places the writer rephrased. Of equals, the one taken up last. */
  heededMost: { rule: string; times: number } | undefined;
  /** Active composing time of what was counted (M13). */
  seconds: number;
}

const answers: ReadonlySet<Entry['kind']> = new Set(['reply', 'comment']);

function byDay(entries: readonly Entry[]): Days {
  const days: [number, number, number, number, number, number, number] = [0, 0, 0, 0, 0, 0, 0];
  for (const entry of entries) days[dayOf(entry)] += 1;
  return days;
}

const toConfirm = (newestFirst: readonly Entry[]): ToConfirm[] =>
  newestFirst
    .filter((entry) => entry.outcome === 'probable')
    .map((entry) => ({ id: entry.id, kind: entry.kind, site: entry.site, day: dayOf(entry) }));

function wentWell(newestFirst: readonly Entry[]): Week['wentWell'] {
  const entry = newestFirst.find((one) => one.praised.length > 0);
  const rule = entry?.praised[0];
  return entry && rule ? { rule, day: dayOf(entry) } : undefined;
}

function heededMost(newestFirst: readonly Entry[]): Week['heededMost'] {
  const times = new Map<string, number>();
  for (const { applied, heeded } of newestFirst)
    for (const rule of [...applied.map((one) => one.rule), ...heeded]) times.set(rule, (times.get(rule) ?? 0) + 1);
  // The sort is stable and the map in order of last use, so that of equals the newest stays first.
  const most = [...times].sort((a, b) => b[1] - a[1])[0];
  return most && { rule: most[0], times: most[1] };
}

/** Sums up one week from any entries; those of other weeks are left out. Each entry's week is read on the clock it was written by. */
export function summarise(entries: readonly Entry[], week: WeekId): Week {
  const counted = entries.filter((entry) => counts(entry) && weekOf(entry) === week).sort((a, b) => b.at - a.at);
  const answered = counted.filter((entry) => answers.has(entry.kind));
  const said = counted.filter(({ kind }) => !answers.has(kind) && kind !== 'unknown');
  return {
    week,
    answered: answered.length,
    published: said.length,
    answeredByDay: byDay(answered),
    publishedByDay: byDay(said),
    toConfirm: toConfirm(counted),
    wentWell: wentWell(counted),
    heededMost: heededMost(counted),
    seconds: counted.reduce((sum, entry) => sum + entry.seconds, 0),
  };
}
