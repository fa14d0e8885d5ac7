import type { Note, Sign } from './note';

/** A day in the calendar of this computer, `2026-11-18`. Sorts as text. */
export type Day = string;

/** How many days back somebody asks whether a composer was seen. */
export const daysKept = 14;

/** What was seen of one variant of a site's adapter on this computer. Counts and days. */
export interface Sight {
  site: string;
  variant: string;
  /** The adapter that was counted for; another one starts again. */
  version: string;
  /** Days on which it was found, of the last fourteen, oldest first. */
  days: readonly Day[];
  counts: Partial<Record<Sign, number>>;
  /** How often in a row something was amiss. */
  runs: Partial<Record<Amiss, number>>;
  /** When it last worked: button found, text posted, or suggestion applied. */
  lastOk?: Day;
  lastFailure?: { what: Failing; day: Day };
}

/** What makes a run. */
export type Amiss = 'no-button' | 'probable' | 'unmatched';
/** What is told as a failure. */
export type Failing = 'no-button' | 'refused' | 'unmatched';

const works: ReadonlySet<Sign> = new Set(['button', 'posted', 'applied']);
const fails: ReadonlySet<Sign> = new Set(['no-button', 'refused', 'unmatched']);
const amiss: ReadonlySet<Sign> = new Set(['no-button', 'probable', 'unmatched']);
/** What ends a run. */
const ends: Partial<Record<Sign, Amiss>> = { button: 'no-button', posted: 'probable' };

const back = (day: Day, by: number): Day => new Date(Date.parse(day) - by * 86_400_000).toISOString().slice(0, 10);
const recent = (days: readonly Day[], today: Day): Day[] =>
  days.filter((day) => day > back(today, daysKept) && day <= today);

/** On how many of the last fourteen days it was found. */
export const daysSeen = ({ days }: Sight, today: Day): number => recent(days, today).length;

function nextRuns(runs: Sight['runs'], what: Sign, isStale: boolean): Sight['runs'] {
  const next = { ...runs };
  const ended = ends[what];
  if (ended) delete next[ended];
  if (amiss.has(what)) next[what as Amiss] = (isStale ? 0 : (runs[what as Amiss] ?? 0)) + 1;
  return next;
}

/** What is known after a note. `version` names the adapter that holds now; `today` is the day on this computer. */
export function noted(known: Sight | undefined, { site, variant, what }: Note, version: string, today: Day): Sight {
  const { counts, runs } = known?.version === version ? known : { counts: {}, runs: {} };
  const days = recent(known?.days ?? [], today);
  // Three fields in a year are no change of the site.
  const isStale = (known?.lastFailure?.day ?? today) <= back(today, daysKept);
  return {
    ...known,
    site,
    variant,
    version,
    days: what === 'attached' ? [...new Set([...days, today])].sort() : days,
    counts: { ...counts, [what]: (counts[what] ?? 0) + 1 },
    runs: nextRuns(runs, what, isStale),
    ...(works.has(what) && { lastOk: today }),
    ...(fails.has(what) && { lastFailure: { what: what as Failing, day: today } }),
  };
}
