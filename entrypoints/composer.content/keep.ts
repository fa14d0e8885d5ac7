import type { Entry, Outcome, SentEntry } from '@/lib/habits/entry';
import { type Evidence, verdict } from '@/lib/habits/outcome';
import type { Desk } from './desk';
import type { Sending } from './publish';
import type { World } from './world';

/** Sites answer within this time, in milliseconds, if they answer at all. */
const LONG = 5_000;

/** Whom a text was written for is not changed by what is switched after it left. */
export const isCounted = ({ practice, frame }: World): boolean =>
  !practice && frame.value?.recording.value === true && !frame.value.forOther;

/** Writes an entry to the log where it counts, and has the person told once that publications are counted. */
export async function keep({ world }: Desk, entry: SentEntry, counted = isCounted(world)): Promise<void> {
  if (!counted) return;
  const stored = await world.save(entry);
  if (stored && entry.features && world.frame.value?.noticeNeeded) world.notice.value = true;
}

/** Tells the log what became of the composer when the outcome is long in coming: the page may not be there to say more. */
export function judgeAndTell(desk: Desk, sending: Sending): (evidence: Evidence) => Outcome | undefined {
  const { sure, at, entry } = sending;
  let told: Entry['composer'];
  const tell = async (composer: Entry['composer']): Promise<void> => {
    told = composer;
    const pending = await entry;
    if (pending) await keep(desk, { ...pending, composer }, sending.counted);
  };
  return (evidence) => {
    sending.emptied ||= evidence.emptied;
    const outcome = verdict(evidence);
    const isGone = evidence.removed || evidence.emptied;
    if (outcome || !sure) return outcome;
    if (isGone && told === 'there') void tell('gone');
    if (!isGone && told === undefined && desk.world.now() - at > LONG) void tell('there');
    return undefined;
  };
}

/** What may only have broken a line was a gesture after all: a page that dies now still leaves one probable entry. */
export async function keepAnswered(desk: Desk, sending: Sending): Promise<void> {
  const pending = await sending.entry;
  if (pending && desk.sending === sending) await keep(desk, { ...pending, composer: 'gone' }, sending.counted);
}

/** What silence means as long as the composer is there; its page may still say more. */
export async function keepSoFar(desk: Desk, sending: Sending, outcome: Outcome): Promise<void> {
  sending.unanswered = true;
  const pending = await sending.entry;
  if (pending) await keep(desk, { ...pending, outcome, composer: 'there' }, sending.counted);
}
