import type { Entry } from '@/lib/habits/entry';
import type { Thread } from '@/lib/habits/kept';
import { afterEntries, isFollowed, isOwnText, threadOf } from '@/lib/habits/threads';
import type { Row, Store } from '../store';
import { toRow } from './rows';

/** What the hash and the purpose of a text are is said by its entry; what became of it stays as it was. */
function renewed(known: Thread | undefined, text: Entry): Thread | undefined {
  const thread = threadOf(text);
  if (!thread || !known) return thread;
  const { comeBack, question, told } = known;
  return { ...thread, comeBack, question, ...(told && { told }) };
}

async function keepText(store: Store, text: Row, inThread: readonly Row[]): Promise<void> {
  const thread = renewed(await store.threads.get(text.id), text);
  if (thread) await store.threads.put(afterEntries(thread, inThread));
  const followed = isFollowed(text, inThread);
  if (followed === Boolean(text.followed)) return;
  const { followed: _, ...row } = text;
  await store.entries.put(followed ? { ...row, followed } : row);
}

/**
 * Brings own texts, and what there is to come back to, in line with an entry, inside the transaction that wrote it.
 * @param before the entry as it was: what it leaves changes, too
 */
export async function keepThreads(store: Store, entry: Entry, before: Entry | undefined): Promise<void> {
  if (!isOwnText(entry)) await store.threads.delete(entry.id);
  else if (!entry.thread) await keepText(store, toRow(entry), []);
  const hashes = new Set([before?.thread, entry.thread].filter((one) => one !== undefined));
  for (const thread of hashes) await keepThread(store, thread);
}

/** The same for all own texts of one thread. */
export async function keepThread(store: Store, thread: string): Promise<void> {
  const inThread = await store.entries.where({ thread }).toArray();
  for (const text of inThread.filter(isOwnText)) await keepText(store, text, inThread);
}

/** How a thread may end: one came back, the question was answered, or it is let go. */
export type Closing = 'done' | 'closed' | 'dropped';

/** The person says that a text needs no more coming back to, or what became of its question. */
export async function closeThread(store: Store, id: string, how: Closing): Promise<undefined> {
  await store.threads.update(id, how === 'done' ? { comeBack: 'done' } : { question: how });
}

/** A notification spoke of these texts. */
export async function markTold({ threads }: Store, ids: readonly string[]): Promise<undefined> {
  await threads.where('id').anyOf(ids).modify({ told: true });
  return undefined;
}
