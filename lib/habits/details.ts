import { actOf, counts } from './acts';
import { dayOf, type WeekId, weekOf } from './calendar';
import type { Entry } from './entry';
import { addFigures, type Figures, noFigures } from './figures';
import type { Thread } from './kept';
import { type Measures, measuresOf } from './measures';
import { conversationRatio } from './metrics/conversation';
import { type Heeded, heeded } from './metrics/heeded';
import { type Taken, usefulness } from './metrics/usefulness';
import type { Told } from './summary';

/** How many weeks the drawings look back on, the week shown included. */
export const detailWeeks = 12;

/** One week of the drawing over twelve. */
export interface Column {
  week: WeekId;
  answers: number;
  posts: number;
  /** 0 to 1, a canned reply counted half; `undefined` where too little was said. */
  ratio: number | undefined;
}

/** A text of the week that the person may correct. */
export interface Correctable extends Told {
  /** It may have been a reply: it counts as something else. */
  mayBeReply: boolean;
}

/** What stands behind the first screen. */
export interface Details {
  week: WeekId;
  /** How many texts it counts; of a week that is only kept as sums they are not among `texts`. */
  sends: number;
  days: Figures['days'];
  measures: Measures;
  texts: readonly Correctable[];
  columns: readonly Column[];
  /** Over the twelve weeks. */
  heeded: readonly Heeded[];
  usefulness: readonly Taken[];
  hours: readonly number[];
}

/** What the details are made of. */
export interface Material {
  /** The last twelve weeks, oldest first; the last one is the week shown. */
  weeks: readonly { week: WeekId; figures: Figures }[];
  /** Entries of the week shown. */
  entries: readonly Entry[];
  threads: readonly Thread[];
  /** The day on this computer, `2026-11-20`. */
  today: string;
}

const columnOf = ({ week, figures }: { week: WeekId; figures: Figures }): Column => ({
  week,
  answers: figures.answers,
  posts: figures.posts + figures.reshares,
  ratio: conversationRatio(figures),
});

const correctable = (entry: Entry): Correctable => ({
  id: entry.id,
  kind: entry.kind,
  site: entry.site,
  day: dayOf(entry),
  mayBeReply: actOf(entry) !== 'answer',
});

/** Everything that one click shows of a week and the eleven before it. */
export function detailsOf({ weeks, entries, threads, today }: Material): Details {
  const { week, figures } = weeks.at(-1) ?? { week: '', figures: noFigures() };
  // What became of questions is counted back from today, and says nothing of an earlier week.
  const isThisWeek = week >= weekOf({ at: Date.parse(today), offset: 0 });
  const before = weeks.slice(-5, -1).map((one) => one.figures);
  const sum = weeks.map((one) => one.figures).reduce(addFigures, noFigures());
  const ofWeek = entries.filter((entry) => counts(entry) && weekOf(entry) === week).sort((a, b) => b.at - a.at);
  return {
    week,
    sends: figures.sends,
    days: figures.days,
    measures: measuresOf(figures, before, isThisWeek ? threads : [], today),
    texts: ofWeek.map(correctable),
    columns: weeks.map(columnOf),
    heeded: heeded(sum),
    usefulness: usefulness(sum),
    hours: sum.hours,
  };
}
