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
 * still leaves one probable entry, and completes it by the outcome. A second gesture meanwhile belongs to the same entry.
 */
export async function noteSent(desk: Desk, gesture: Gesture): Promise<void> {
  const { world, composer, reviewer } = desk;
  if (!world.frame.value?.coaching.value || !reviewer) return;
  desk.reading = read(composer.editor);
  if (desk.reading.text.trim() === '') return;
  desk.context = contextOf(composer, world.path());
  const review = reviewer.review(draftOf(desk));
  const entry = (outcome: Outcome): Entry =>
    makeEntry(desk.tally, world.siteOf(composer), desk.context, review, outcome, gesture.at);
  desk.sending?.abort();
  const sending = new AbortController();
  desk.sending = sending;
  if (gesture.sure) void keep(desk, entry('pending'));
  const outcome = await collectOutcome({
    composer,
    sure: gesture.sure,
    judge: verdict,
    now: () => world.now(),
    wait: (ms) => world.wait(ms),
    signal: AbortSignal.any([sending.signal, world.signal]),
  });
  if (desk.sending !== sending) return;
  desk.sending = undefined;
  if (outcome === undefined) return;
  const last = entry(outcome);
  desk.tally = startTally(world.makeId(), world.now());
  desk.aside = new Set();
  await keep(desk, last);
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
