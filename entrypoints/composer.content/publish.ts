import { contextOf } from '@/lib/editor/context';
import { collectOutcome } from '@/lib/editor/outcome';
import { read } from '@/lib/editor/read';
import type { Ending, Gesture } from '@/lib/editor/watch';
import type { Entry, Outcome } from '@/lib/habits/entry';
import { verdict } from '@/lib/habits/outcome';
import { type Desk, draftOf } from './desk';
import { makeEntry, startTally } from './tally';

/**
 * The person has sent, or may have: takes stock before the site reacts, keeps a pending entry so that a page that dies now
 * still leaves one probable entry, and completes it by the outcome. A second gesture meanwhile belongs to the same entry;
 * an Enter that may only break a line takes nothing over from a click that surely sends.
 */
export async function noteSent(desk: Desk, gesture: Gesture): Promise<void> {
  const { world, composer } = desk;
  if (desk.sending?.sure && !gesture.sure) return;
  desk.reading = read(composer.editor);
  if (desk.reading.text.trim() === '') return;
  desk.context = contextOf(composer, world.path());
  desk.sending?.controller.abort();
  const sending = { controller: new AbortController(), sure: gesture.sure };
  desk.sending = sending;
  const judged = collectOutcome({
    composer,
    sure: gesture.sure,
    judge: verdict,
    now: () => world.now(),
    wait: (ms) => world.wait(ms),
    signal: AbortSignal.any([sending.controller.signal, world.signal]),
  });
  const entry = await takeStock(desk, gesture.at);
  if (entry && gesture.sure) void keep(desk, entry('pending'));
  const outcome = await judged;
  if (desk.sending !== sending) return;
  desk.sending = undefined;
  if (outcome === undefined || entry === undefined) return;
  const last = entry(outcome);
  desk.tally = startTally(world.makeId(), world.now());
  desk.aside = new Set();
  await keep(desk, last);
}

/** What the entry will say, whatever the outcome; `undefined` where nothing is coached. Waits for the rules if they are still on their way. */
async function takeStock(desk: Desk, at: number): Promise<((outcome: Outcome) => Entry) | undefined> {
  const { world, composer, context, tally } = desk;
  const draft = draftOf(desk);
  if (!desk.reviewer) await world.ready();
  if (!desk.reviewer || !world.frame.value?.coaching.value) return undefined;
  const review = desk.reviewer.review(draft);
  return (outcome) => makeEntry(tally, world.siteOf(composer), context, review, outcome, at);
}

/** The composer went away without being sent: kept as a session that was left, if there was anything in it. */
export function noteLeft(desk: Desk, ending: Ending): void {
  const { world, composer, full, context, tally, sending } = desk;
  if (sending || !full || tally.activeMs === 0) return;
  const outcome = ending === 'draft' ? 'draft' : 'cancelled';
  void keep(desk, makeEntry(tally, world.siteOf(composer), context, full, outcome, world.now()));
}

async function keep(desk: Desk, entry: Entry): Promise<void> {
  const { world, board } = desk;
  if (world.practice || !world.frame.value?.recording.value) return;
  const stored = await world.save(entry);
  if (stored && entry.features && world.frame.value.noticeNeeded) board.notice.value = true;
}
