import type { WeekId } from './calendar';
import { type Figures, turnBounds } from './figures';
import { medianOf } from './histogram';
import { type Stage, stages } from './stage';

/** A week on the path. */
export interface WalkedWeek {
  week: WeekId;
  figures: Figures;
  /** Days with at least two minutes of reading (coaching notes B1). */
  feedDays: number;
}

/** Where somebody stands, and what the weeks since then came to, in any order. */
export interface Walk {
  stage: Stage;
  purposes: number;
  weeks: readonly WalkedWeek[];
}

/** Less reading than this on a day is passing by, minutes (coaching notes B1). */
export const feedDayMinutes = 2;

const howMany = <T>(all: readonly T[], is: (one: T) => boolean): number => all.filter(is).length;

const sum = (weeks: readonly WalkedWeek[], of: (figures: Figures) => number): number =>
  weeks.reduce((all, { figures }) => all + of(figures), 0);

const readTwice = ({ feedDays }: WalkedWeek): boolean => feedDays >= 2;

const commentedThrice = ({ figures: { answers, canned } }: WalkedWeek): boolean => answers - canned >= 3;

/** The usual exchange has two turns of one's own or more (M4, even where threads are too few to show it). */
const wentDeep = ({ figures: { turns } }: WalkedWeek): boolean => (medianOf(turns, turnBounds)?.over ?? 0) >= 1;

function cameBack(weeks: readonly WalkedWeek[]): boolean {
  const known = sum(weeks, ({ ownKnown }) => ownKnown);
  return known >= 3 && sum(weeks, ({ followed }) => followed) * 3 >= known * 2;
}

/** What each stage asks before the next is proposed (coaching notes B4). The last has no end. */
const isReady: Readonly<Partial<Record<Stage, (walk: Walk) => boolean>>> = {
  why: ({ purposes }) => purposes > 0,
  observe: ({ weeks }) => howMany(weeks, readTwice) >= 3,
  comment: ({ weeks }) => howMany(weeks, commentedThrice) >= 2,
  reply: ({ weeks }) => howMany(weeks, wentDeep) >= 2,
  post: ({ weeks }) => cameBack(weeks),
};

/** The stage after this one; of the last, and off the path, none. */
export const stageAfter = (stage: Stage): Stage | undefined =>
  stage === 'none' ? undefined : stages[stages.indexOf(stage) + 1];

/** The stage before this one; before the first, and off the path, none. */
export const stageBefore = (stage: Stage): Stage | undefined =>
  stage === 'none' || stage === 'why' ? undefined : stages[stages.indexOf(stage) - 1];

/** The stage to propose now. The person confirms it, or stays: any stage is a fine place. */
export const proposal = (walk: Walk): Stage | undefined =>
  isReady[walk.stage]?.(walk) ? stageAfter(walk.stage) : undefined;
