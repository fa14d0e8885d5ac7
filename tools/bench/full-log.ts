import { dateOf, shiftWeek, weekOf } from '../../lib/habits/calendar';
import type { Entry } from '../../lib/habits/entry';
import type { Everything, Thread } from '../../lib/habits/kept';
import { drawEntry } from '../kills/entries';
import { makeDice } from '../random/dice';

/** Entries of a full log. */
export const FULL = 50_000;

/** Entries that are stored in one go. */
const BATCH = 5_000;
/** One text in so many is a post of one's own, the others answer someone. */
const POSTS = 10;

/** A post among the texts that wait; every other one asks something. */
const threadOf = ({ id, site, kind, at, offset }: Entry, index: number): Thread => ({
  id,
  day: dateOf({ at, offset }),
  site,
  kind,
  asks: index % 2 === 0,
  comeBack: 'waits',
  question: 'open',
});

function drawEntries(now: number, perWeek: number): Entry[] {
  const dice = makeDice(2026);
  const thisWeek = weekOf({ at: now, offset: 0 });
  return Array.from({ length: FULL }, (_, index) => {
    const back = Math.floor(index / perWeek);
    const [from, to] = [-back, 1 - back].map((by) => Date.parse(shiftWeek(thisWeek, by))) as [number, number];
    const at = from + dice(Math.min(to, now) - from);
    return drawEntry(dice, at, index % POSTS ? { kind: 'reply', towards: 'other' } : { praised: ['named-credit'] });
  });
}

/**
 * A full log in parts, newest first, with as many entries in each week, this one included: the figure is the same on a Monday
 * as on a Sunday. `now` in ms.
 */
export function makeFullLog(now: number, perWeek: number): Everything[] {
  const entries = drawEntries(now, perWeek);
  return Array.from({ length: FULL / BATCH }, (_, part) => {
    const some = entries.slice(part * BATCH, (part + 1) * BATCH);
    const threads = some.filter(({ kind }) => kind === 'post').map(threadOf);
    return { entries: some, rollUps: [], threads, readingDays: [] };
  });
}
