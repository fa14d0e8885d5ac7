import { shiftWeek, type WeekId } from './calendar';
import type { Entry } from './entry';
import { figuresOf } from './figures-of';
import type { RollUp } from './kept';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

// Clocks are up to this far behind and ahead of UTC (see `Entry.offset`): a week begins so much earlier and ends so much later.
const furthest = 14 * hour;

/** Times of entries older than this are kept to the hour only (coaching notes B5). Milliseconds. */
export const roundAfter = 7 * day;

/** Whether a week can no longer change: 14 whole days have passed since its Sunday, on every clock (coaching notes B5). `now` in milliseconds since 1970. */
export const isFinal = (week: WeekId, now: number): boolean =>
  now >= Date.parse(shiftWeek(week, 1)) + 14 * day + furthest;

/** What is kept of a week of the log; `entries` must still hold all of that week. */
export const rollUp = (entries: readonly Entry[], week: WeekId): RollUp => ({
  source: 'log',
  week,
  figures: figuresOf(entries, week),
});

/** What decides how long entries stay. */
export interface Retention {
  /** Milliseconds since 1970. */
  now: number;
  retentionDays: number;
  /** Weeks of which a roll-up is stored. */
  rolledUp: ReadonlySet<WeekId>;
}

/**
 * The weeks whose entries retention lets go: whole weeks, so that a roll-up is never counted from a part, before
 * anything in them is older than the days of retention; and only where the figures are final and stored.
 */
export const expired = (weeks: readonly WeekId[], { now, retentionDays, rolledUp }: Retention): WeekId[] =>
  weeks.filter(
    (week) => Date.parse(week) - furthest < now - retentionDays * day && isFinal(week, now) && rolledUp.has(week),
  );

/**
 * The entry with its time set back to the full hour on its writer's clock, so that its hour, day and week stay what they
 * were. Rounding it again changes nothing.
 */
export function rounded(entry: Entry): Entry {
  const ahead = entry.offset * minute;
  return { ...entry, at: Math.floor((entry.at + ahead) / hour) * hour - ahead };
}
