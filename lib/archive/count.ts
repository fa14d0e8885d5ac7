import { actOf } from '@/lib/habits/acts';
import { type Moment, weekOf } from '@/lib/habits/calendar';
import type { Entry } from '@/lib/habits/entry';
import { figuresByWeek } from '@/lib/habits/figures-of';
import type { RollUp } from '@/lib/habits/kept';
import { toEntry } from './entry';
import type { ArchiveSource, Contents, Item } from './item';
import type { ReviewItem } from './review';

/** In how many of all texts of a year somebody was answered. What one said to oneself is in neither. */
export interface Year {
  year: number;
  answers: number;
  all: number;
}

/** What an archive comes to: its weeks, and its years, newest first. */
export interface Counted {
  source: ArchiveSource;
  rollUps: RollUp[];
  years: Year[];
  missing?: Contents['missing'];
}

/** Counts an archive week by week, each text reviewed once and then dropped. Gives, after every text, how many are done. */
export function* countArchive({ source, items, missing }: Contents, review: ReviewItem): Generator<number, Counted> {
  const sorted = once(items).sort((a, b) => a.at - b.at);
  const rollUps: RollUp[] = [];
  const years = new Map<number, Year>();
  let week: Entry[] = [];
  for (const [index, item] of sorted.entries()) {
    const entry = toEntry(source, item, review(item));
    if (week[0] && weekOf(week[0]) !== weekOf(entry)) {
      rollUps.push(...toRollUps(source, week));
      week = [];
    }
    week.push(entry);
    addToYear(years, entry);
    yield index + 1;
  }
  rollUps.push(...toRollUps(source, week));
  const newestFirst = [...years.values()].sort((a, b) => b.year - a.year);
  return { source, rollUps, years: newestFirst, ...(missing && { missing }) };
}

/** The same file handed over twice, or a reshare that two files tell of: nobody says the same in the same second. */
function once(items: readonly Item[]): Item[] {
  const known = new Map(items.map((item) => [`${item.at} ${item.kind} ${item.text}`, item]));
  return [...known.values()];
}

const toRollUps = (source: ArchiveSource, entries: readonly Entry[]): RollUp[] =>
  [...figuresByWeek(entries)].map(([week, figures]) => ({ source, week, figures }));

function addToYear(years: Map<number, Year>, entry: Entry): void {
  const act = actOf(entry);
  if (act === 'toSelf') return;
  const year = yearOf(entry);
  const known = years.get(year) ?? { year, answers: 0, all: 0 };
  years.set(year, { year, answers: known.answers + Number(act === 'answer'), all: known.all + 1 });
}

/** The year on the clock of whoever wrote. */
const yearOf = ({ at, offset }: Moment): number => new Date(at + offset * 60_000).getUTCFullYear();

/** How many texts there are to count. */
export const sizeOf = (contents: readonly { items: readonly Item[] }[]): number =>
  contents.reduce((sum, { items }) => sum + items.length, 0);
