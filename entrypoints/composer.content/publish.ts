import { sent } from '@/lib/editor/application';
import { contextOf } from '@/lib/editor/context';
import type { Composer } from '@/lib/editor/find';
import { begunNow, collectOutcome } from '@/lib/editor/outcome';
import { readWhole } from '@/lib/editor/parts';
import { seenOf } from '@/lib/editor/seen';
import type { Ending, Gesture } from '@/lib/editor/watch';
import type { Draft } from '@/lib/engine/draft';
import type { Outcome, SentEntry } from '@/lib/habits/entry';
import { stopApplying } from './apply-to';
import { beginning } from './beginning';
import { type Desk, draftOf, seat } from './desk';
import { isCounted, judgeAndTell, keep, keepAnswered, keepSoFar } from './keep';
import { noteAnswer } from './signs';
import { addTime, hasBegun, join, makeEntry, nextTally, type Tally } from './tally';

/** A gesture of the same text within this time, in milliseconds, is the same gesture. */
const SAME_GESTURE = 3_000;

/** A text on its way: made at the gesture, judged by what the site does with it. */
export interface Sending {
  text: string;
  /** Where it stands; another once the site has put one in its place. */
  composer: Composer;
  at: number;
  /** When evidence counts from, by the page's performance clock. */
  since: number;
  /** `false`: a plain Enter, which may only have broken a line. */
  sure: boolean;
  tally: Tally;
  /** As it stood at the gesture; `undefined` where nothing is coached. */
  entry: Promise<SentEntry | undefined>;
  /** The threads that messages of the site named before. */
  begun: readonly string[];
  /** Whether it counts, as of the gesture; `undefined` where that was not yet known: it is asked when it is kept. */
  counted: boolean | undefined;
  /** The site has emptied the composer since: what is written there now is another text. */
  emptied?: boolean;
  /** Another text was sent from the composer, which still held this one: the site had not taken it. */
  overtaken?: boolean;
  /** The site was silent for so long that it was taken for a failure; an answer may come yet. */
  unanswered?: boolean;
  controller: AbortController;
}

/**
 * The person has sent, or may have: takes stock before the site reacts, keeps a pending entry so that a page that dies now
 * still leaves one probable entry, and completes it by the outcome. Sending the same text again belongs to the same entry.
 */
export async function noteSent(desk: Desk, gesture: Gesture): Promise<void> {
  const earlier = desk.sending;
  readAnew(desk);
  const { text } = desk.whole;
  if (text.trim() === '' || (earlier && isSame(earlier, gesture, text))) return;
  const again = earlier?.sure && earlier.text === text ? earlier : undefined;
  const repeats = again && !again.unanswered;
  if (repeats || !earlier?.sure) earlier?.controller.abort();
  else if (!earlier.emptied) overtake(desk, earlier);
  // A mere Enter may only have broken a line.
  if (gesture.sure) stopApplying(desk, sent);
  const sending = repeats ? { ...again, controller: new AbortController() } : takeStock(desk, gesture, text, again);
  desk.sending = sending;
  const seen = await awaitOutcome(desk, gesture, sending);
  if (desk.sending === sending) desk.sending = undefined;
  await complete(desk, sending, sending.overtaken ? 'failed' : seen);
}

/** Whoever writes and sends before the rules have come has composed all the same. */
function readAnew(desk: Desk): void {
  const before = desk.whole.text.length;
  seat(desk);
  desk.whole = readWhole(desk.editors);
  const letters = desk.whole.text.length - before;
  if (letters > 0) addTime(desk.tally, desk.world.now(), letters);
}

function awaitOutcome(desk: Desk, { sure }: Gesture, sending: Sending): Promise<Outcome | undefined> {
  const { world } = desk;
  return collectOutcome({
    get composer() {
      return sending.composer;
    },
    sure,
    since: sending.since,
    judge: judgeAndTell(desk, sending),
    provisionally: (outcome) => void keepSoFar(desk, sending, outcome),
    ...(!sure && { answered: () => void keepAnswered(desk, sending) }),
    now: () => world.now(),
    wait: (ms) => world.wait(ms),
    signal: AbortSignal.any([sending.controller.signal, world.signal]),
  });
}

/** Keeps what became of it; without an outcome it was no publication, and a composer that went meanwhile was left. */
async function complete(desk: Desk, sending: Sending, outcome: Outcome | undefined): Promise<void> {
  const { world, composer } = desk;
  noteAnswer(world, composer, outcome);
  const entry = await sending.entry;
  if (outcome === undefined && desk.unsent && !sending.controller.signal.aborted) await keep(desk, desk.unsent);
  if (outcome === undefined || entry === undefined) return;
  // What was typed meanwhile into a composer that went with the text is no session of its own.
  if (!sending.sure || !composer.editor.isConnected) desk.tally = nextTally(world.makeId(), world.now());
  if (outcome === 'failed' && !sending.overtaken) takeUp(desk, sending);
  else if (outcome !== 'failed') desk.aside = new Set();
  const certain = composer.variant.generic && outcome === 'posted' ? 'probable' : outcome;
  const known = { ...entry, outcome: certain };
  await keep(desk, known, sending.counted);
  const thread = entry.seen ? undefined : await beginning(desk, sending);
  if (thread) await keep(desk, { ...known, seen: { thread } }, sending.counted);
}

/** A second press of the same, and a mere Enter while something is on its way, say nothing new. */
const isSame = (earlier: Sending, { sure, at }: Gesture, text: string): boolean =>
  (earlier.sure || !sure) && ((earlier.sure && !sure) || (earlier.text === text && at - earlier.at < SAME_GESTURE));

/** What was refused is still being written: the next attempt remembers what was shown and heeded. */
function takeUp(desk: Desk, { tally }: Sending): void {
  desk.tally = join(tally, desk.tally);
}

function overtake(desk: Desk, earlier: Sending): void {
  takeUp(desk, earlier);
  earlier.overtaken = true;
  earlier.controller.abort();
}

/**
 * Everything the entry will say, as of the gesture. A sure one starts a new session for what is written next.
 * @param again an attempt with the same text, whose answer would be as good
 */
function takeStock(desk: Desk, { at, sure }: Gesture, text: string, again?: Sending): Sending {
  const { world, composer, tally } = desk;
  desk.context = contextOf(composer, world.path());
  const entry = stockOf(desk, draftOf(desk), tally, at);
  const counted = world.frame.value && isCounted(world);
  if (sure) {
    desk.tally = nextTally(world.makeId(), world.now());
    void entry.then((pending) => pending && keep(desk, pending, counted));
  }
  const controller = new AbortController();
  return {
    text,
    composer,
    at,
    since: again?.since ?? performance.now(),
    sure,
    tally,
    entry,
    begun: begunNow(composer),
    counted,
    controller,
  };
}

/** Waits for the rules if they are still on their way: a gesture that comes before them counts all the same. */
async function stockOf(desk: Desk, draft: Draft, tally: Tally, at: number): Promise<SentEntry | undefined> {
  const { world, composer, context } = desk;
  const seen = seenOf(composer, context.kind, world.path());
  if (!desk.reviewer) await world.ready();
  const reviewer = desk.reviewer ?? world.makeReviewer();
  if (!reviewer || !world.frame.value?.coaching.value) return undefined;
  const entry = makeEntry(tally, world.siteOf(composer), context, reviewer.review(draft), 'pending', at);
  return { ...entry, ...(seen && { seen }) };
}

/** The composer went away without being sent: kept as a session that was left, if there was anything in it. */
export function noteLeft(desk: Desk, ending: Ending): void {
  const { world, composer, full, context, tally, sending } = desk;
  if (ending === 'denied' || sending?.sure || !full || !hasBegun(tally)) return;
  const outcome = ending === 'draft' ? 'draft' : 'cancelled';
  const left = makeEntry(tally, world.siteOf(composer), context, full, outcome, world.now());
  // After a mere Enter it may still turn out to be sent.
  if (sending) desk.unsent = left;
  else void keep(desk, left);
}
