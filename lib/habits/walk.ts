import { type WeekId, weekOf, weeksBetween } from './calendar';
import type { Entry } from './entry';
import { noFigures } from './figures';
import { figuresByWeek } from './figures-of';
import { ownFigures } from './history';
import type { ReadingDay, RollUp } from './kept';
import { feedDayMinutes, type WalkedWeek } from './path';

/** What is known of the weeks of somebody on the path. */
export interface Known {
  entries: readonly Entry[];
  rollUps: readonly RollUp[];
  readingDays: readonly ReadingDay[];
}

const weekOfDay = (day: string): WeekId => weekOf({ at: Date.parse(day), offset: 0 });

/** Every week from `first` to `last`, oldest first, silent ones included. What an archive tells of them is no practice, and left out. */
export function walked(first: WeekId, last: WeekId, { entries, rollUps, readingDays }: Known): WalkedWeek[] {
  const written = figuresByWeek(entries);
  const rolled = new Map<WeekId, RollUp[]>();
  for (const one of rollUps) rolled.set(one.week, [...(rolled.get(one.week) ?? []), one]);
  const read = readingDays.filter(({ minutes }) => minutes >= feedDayMinutes).map(({ day }) => weekOfDay(day));
  return weeksBetween(first, last).map((week) => ({
    week,
    figures: ownFigures(written.get(week) ?? noFigures(), rolled.get(week) ?? []),
    feedDays: read.filter((one) => one === week).length,
  }));
}
