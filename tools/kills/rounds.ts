import { shiftWeek, weekOf } from '../../lib/habits/calendar';
import { noFigures } from '../../lib/habits/figures';
import type { Everything, RollUp } from '../../lib/habits/kept';
import { rollUp } from '../../lib/habits/roll-up';
import { drawEntry, drawThread } from './entries';
import { type Amiss, keyOf, none } from './ledger';
import { closeMidway, collide, day, type Round, stageOf } from './round';

/** An entry is there with what follows from it, or not at all. */
function halfWritten({ entries, threads }: Everything, ids: ReadonlySet<string>): string[] {
  const known = new Map(threads.map((one) => [one.id, one]));
  const isHalf = ({ id, kind, thread, followed }: Everything['entries'][number]) => {
    const isAnswered = entries.some((one) => one.kind === 'reply' && one.thread === thread);
    return (
      kind === 'post' && !(Boolean(followed) === isAnswered && (known.get(id)?.comeBack === 'done') === isAnswered)
    );
  };
  return entries.filter((one) => ids.has(one.id) && isHalf(one)).map(({ id }) => id);
}

/** The background is killed while it writes entries. */
export const killWrite: Round = async ({ launched, hands, ledger, dice, round }) => {
  const entries = drawThread(dice, Date.now() - day + round * 10_000);
  await hands.wake();
  await collide(dice, 60, () => hands.sendOnce(entries), launched.killBackground);
  const found = await hands.everything();
  const ids = new Set(entries.map(({ id }) => id));
  const stage = stageOf(found.entries.filter(({ id }) => ids.has(id)).length, ids.size);
  await hands.sendAll(entries);
  for (const entry of entries)
    ledger.entries.set(entry.id, entry.kind === 'post' ? { ...entry, followed: true } : entry);
  return { stage, amiss: { ...none, half: halfWritten(found, ids) } };
};

const archiveWeeks = 150;

/** An archive whose weeks all say in which round it was made. */
const drawArchive = (source: 'x' | 'linkedin', posts: number): RollUp[] =>
  Array.from({ length: archiveWeeks }, (_, index) => ({
    source,
    week: shiftWeek('2015-01-05', index),
    figures: { ...noFigures(), posts },
  }));

/** The page that imports is closed, and the background killed, while weeks are written. */
export const killImport: Round = async (field) => {
  const { hands, ledger, dice, round } = field;
  const source = dice(2) === 0 ? 'x' : 'linkedin';
  const weeks = drawArchive(source, round);
  await closeMidway(field, (importing) => importing.beginImport(source, weeks));
  const found = (await hands.everything()).rollUps.filter((one) => one.source === source);
  const made = new Set(found.map(({ figures }) => figures.posts));
  const isWhole = found.length === 0 || (found.length === archiveWeeks && made.size === 1);
  for (let time = 0; time < 2; time += 1) await hands.importAll(source, weeks);
  for (const one of weeks) ledger.rollUps.set(keyOf(one), one);
  const half = isWhole ? [] : [`${source}: ${found.length} weeks of rounds ${[...made].join(', ')}`];
  return { stage: made.has(round) ? 'after' : 'before', amiss: { ...none, half } };
};

const oldWeeks = 4;

/** Every old week is there in its entries, in its figures or in both. */
function halfTidied({ entries, rollUps }: Everything, expected: ReadonlyMap<string, RollUp>, each: number): Amiss {
  const weeks = [...expected.values()].map((one) => ({
    key: keyOf(one),
    left: entries.filter((entry) => weekOf(entry) === one.week).length,
    stored: rollUps.find((other) => keyOf(other) === keyOf(one)),
    posts: one.figures.posts,
  }));
  return {
    lost: weeks.filter(({ left, stored }) => left === 0 && !stored).map(({ key }) => key),
    doubled: weeks.filter(({ stored, posts }) => (stored?.figures.posts ?? 0) > posts).map(({ key }) => key),
    half: weeks
      .filter(({ left, stored, posts }) => (left !== 0 && left !== each) || (stored && stored.figures.posts < posts))
      .map(({ key }) => key),
  };
}

/** The background is killed while it rolls up weeks and lets their entries go. */
export const killRollUp: Round = async ({ launched, hands, ledger, dice, round }) => {
  const each = 5 + dice(20);
  const newest = weekOf({ at: Date.now() - (110 + round * oldWeeks * 7) * day, offset: 0 });
  const mondays = Array.from({ length: oldWeeks }, (_, index) => shiftWeek(newest, -index));
  const entries = mondays.flatMap((monday) =>
    Array.from({ length: each }, () => drawEntry(dice, Date.parse(monday) + dice(7 * day))),
  );
  const weeks = mondays.map((week) => rollUp(entries, week));
  const expected = new Map(weeks.map((one) => [keyOf(one), one]));
  await hands.restore({ entries });
  await hands.wake();
  await collide(dice, 120, hands.ringTidy, launched.killBackground);
  const found = await hands.everything();
  const stored = found.rollUps.filter((one) => expected.has(keyOf(one))).length;
  const gone = mondays.filter((monday) => !found.entries.some((entry) => weekOf(entry) === monday)).length;
  await hands.tidy(Date.now());
  for (const one of weeks) ledger.rollUps.set(keyOf(one), one);
  return { stage: stageOf(stored + gone, 2 * oldWeeks), amiss: halfTidied(found, expected, each) };
};
