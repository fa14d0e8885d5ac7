import { dateOf } from './calendar';
import { type Entry, published } from './entry';
import type { Thread } from './kept';

/** M3, M6: so long after a text, or before it, an act belongs to it. Milliseconds. */
export const nearby = 48 * 3_600_000;

/** The rule that finds a report on what became of a question. */
const reportsBack = 'closes-loop';

const texts: ReadonlySet<Entry['kind']> = new Set(['post', 'quote', 'thread', 'article']);
const answers: ReadonlySet<Entry['kind']> = new Set(['reply', 'comment']);

const isOwn = ({ outcome, author }: Entry): boolean => published.includes(outcome) && author === 'person';

/** Something of one's own that others can answer: published in one's own name, reshares aside. */
export const isOwnText = (entry: Entry): boolean => isOwn(entry) && texts.has(entry.kind);

/** A published reply or comment, to whomever. */
export const isAnswer = (entry: Entry): boolean => isOwn(entry) && answers.has(entry.kind);

/** What is kept of an own text in order to come back to it; nothing of any other entry. */
export function threadOf(entry: Entry): Thread | undefined {
  if (!isOwnText(entry)) return undefined;
  const { id, site, kind, thread, purpose, features } = entry;
  const asks = (features?.openQuestions ?? 0) > 0;
  return {
    id,
    day: dateOf(entry),
    site,
    kind,
    ...(thread && { thread }),
    ...(purpose && { purpose }),
    asks,
    comeBack: 'waits',
    question: asks ? 'open' : 'closed',
  };
}

const isReport = ({ praised, standing = [] }: Entry): boolean =>
  praised.includes(reportsBack) || standing.includes(reportsBack);

/** The thread after whatever one wrote in it, in any order: an own answer is coming back, a report closes the question. */
export function afterEntries(thread: Thread, inThread: readonly Entry[]): Thread {
  const since = inThread.filter((entry) => entry.id !== thread.id && isOwn(entry) && dateOf(entry) >= thread.day);
  const isBack = since.some(isAnswer);
  const isClosed = thread.question === 'open' && since.some(isReport);
  return { ...thread, ...(isBack && { comeBack: 'done' }), ...(isClosed && { question: 'closed' }) };
}

/** Times are kept to the hour after a week: of one on the full hour it cannot be told whether it was. Milliseconds. */
const hour = 3_600_000;
const mayBeRounded = ({ at, offset }: Entry): boolean => (at + offset * 60_000) % hour === 0;

/**
 * Whether one answered under an own text within 48 hours of it (M3). Where the hours cannot decide, because a time may have
 * been rounded since, it stays what it was when they were exact.
 */
export function isFollowed(text: Entry, inThread: readonly Entry[]): boolean {
  const answers = inThread.filter((one) => one.id !== text.id && isAnswer(one));
  const after = answers.map((one) => {
    const slack = { before: mayBeRounded(text) ? hour : 0, behind: mayBeRounded(one) ? hour : 0 };
    return { least: one.at - text.at - slack.before, most: one.at - text.at + slack.behind };
  });
  if (after.some(({ least, most }) => least >= 0 && most <= nearby)) return true;
  return Boolean(text.followed) && after.some(({ least, most }) => most >= 0 && least <= nearby);
}
