import type { Entry, SentEntry } from '../../lib/habits/entry';
import type { Everything } from '../../lib/habits/kept';
import { asReply, taken } from '../../lib/habits/record';
import { isOwnText, threadOf } from '../../lib/habits/threads';
import type { Dice } from '../random/dice';
import { drawEntry, drawThread } from './entries';
import { none } from './ledger';
import { closeMidway, collide, day, type Round, stageOf } from './round';

/** A text and answers under it as their page sees them: nothing is hashed yet. */
const drawSeen = (dice: Dice, at: number, thread: string): SentEntry[] =>
  drawThread(dice, at).map(({ thread: _, ...entry }) => ({
    ...entry,
    seen: { thread, ...(entry.kind === 'reply' && { self: 'anne', addressee: 'bruno' }) },
  }));

const ofIds = ({ entries }: Everything, ids: ReadonlySet<string>): Entry[] => entries.filter(({ id }) => ids.has(id));

/** Ids of a thread that two salts would have torn apart: of answers in another thread, or to another person, than most. */
function torn(entries: readonly Entry[]): string[] {
  const [first, ...others] = entries;
  const person = entries.find((entry) => entry.person)?.person;
  const isOther = (entry: Entry) =>
    entry.thread !== first?.thread || (entry.kind === 'reply' && entry.person !== person);
  return others.filter(isOther).map(({ id }) => id);
}

/**
 * The background is killed while it is told what became of pending entries, and makes the salts that their names are hashed
 * with.
 */
export const killOutcome: Round = async ({ launched, hands, ledger, dice, round }) => {
  const sent = drawSeen(dice, Date.now() - 40_000, `t${round}`);
  const ids = new Set(sent.map(({ id }) => id));
  await hands.sendAll(sent.map(({ seen: _, ...entry }) => ({ ...entry, outcome: 'pending' as const })));
  await hands.forgetSalts();
  await hands.wake();
  const posted = sent.map((entry) => ({ ...entry, again: true as const }));
  await collide(dice, 60, () => hands.sendOnce(posted), launched.killBackground);
  const found = ofIds(await hands.everything(), ids);
  const lost = [...ids].filter((id) => !found.some((one) => one.id === id));
  const isDone = ({ outcome }: Entry): boolean => outcome === 'posted';
  await hands.sendAll(posted);
  const ended = ofIds(await hands.everything(), ids);
  const half = [...torn(ended), ...ended.filter((one) => !isDone(one) || !one.thread).map(({ id }) => id)];
  for (const { seen: _, ...entry } of sent) {
    const { thread, person } = ended.find(({ id }) => id === entry.id) ?? {};
    const hashes = { ...(thread && { thread }), ...(person && { person }) };
    const follows = entry.kind === 'post' && { followed: true as const };
    ledger.entries.set(entry.id, { ...entry, ...hashes, ...follows });
  }
  return { stage: stageOf(found.filter(isDone).length, ids.size), amiss: { ...none, lost, half } };
};

/** The page in which texts are put right is closed meanwhile. */
export const killRestate: Round = async (field) => {
  const { hands, ledger, dice, round } = field;
  const at = Date.now() - day + round * 10_000;
  const texts = Array.from({ length: 5 + dice(20) }, (_, index) => drawEntry(dice, at + index));
  const ids = texts.map(({ id }) => id);
  const as = dice(2) === 0 ? 'notSent' : 'reply';
  await hands.sendAll(texts);
  await closeMidway(field, (page) => page.beginRestate(ids, as));
  const found = await hands.everything();
  const threads = new Set(found.threads.map(({ id }) => id));
  const isHalf = (entry: Entry): boolean => isOwnText(entry) !== threads.has(entry.id);
  const ours = ofIds(found, new Set(ids));
  await hands.restateAll(ids, as);
  for (const text of texts) ledger.entries.set(text.id, as === 'reply' ? asReply(text) : taken(text));
  const lost = ids.filter((id) => !ours.some((one) => one.id === id));
  const half = ours.filter(isHalf).map(({ id }) => id);
  const done = ours.filter((entry) => !isOwnText(entry)).length;
  return { stage: stageOf(done, ids.length), amiss: { ...none, lost, half } };
};

/** The page that brings an export is closed meanwhile. */
export const killRestore: Round = async (field) => {
  const { hands, ledger, dice, round } = field;
  const at = Date.now() - day + round * 10_000;
  const entries = Array.from({ length: 20 }, () => drawThread(dice, at)).flat();
  const whole = entries.map((entry): Entry => (entry.kind === 'post' ? { ...entry, followed: true } : entry));
  const threads = whole.flatMap((entry) => threadOf(entry) ?? []).map((one) => ({ ...one, comeBack: 'done' as const }));
  await closeMidway(field, (page) => page.beginRestore({ entries: whole, threads }), 600);
  const found = await hands.everything();
  const stored = ofIds(found, new Set(entries.map(({ id }) => id))).length;
  const kept = found.threads.filter(({ id }) => threads.some((one) => one.id === id)).length;
  const isWhole = (stored === 0 && kept === 0) || (stored === whole.length && kept === threads.length);
  for (let time = 0; time < 2; time += 1) await hands.restore({ entries: whole, threads });
  for (const entry of whole) ledger.entries.set(entry.id, entry);
  const half = isWhole ? [] : [`an export: ${stored} of ${whole.length} entries, ${kept} of ${threads.length} threads`];
  return { stage: stored === 0 ? 'before' : 'after', amiss: { ...none, half } };
};
