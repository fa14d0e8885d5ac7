import * as z from 'zod/mini';
import type { Item } from './item';
import { readTime } from './x-tweet';

const Note = z.object({
  noteTweet: z.object({ createdAt: z.string(), core: z.object({ text: z.string() }) }),
});

/** A tweet and its long text bear different numbers; they begin alike and are of the same moment. Milliseconds. */
const SAME_MOMENT = 60_000;
/** As many letters tell two texts of one moment apart. */
const ALIKE = 40;

/** Gives a tweet its long text, where `note-tweet.js` holds one; entries of another shape are passed over. */
export function makeLengthen(notes: readonly unknown[]): (item: Pick<Item, 'at' | 'text'>) => string {
  const byMinute = new Map<number, string[]>();
  for (const entry of notes) {
    const { data } = Note.safeParse(entry);
    const at = data && readTime(data.noteTweet.createdAt);
    if (!data || at === undefined) continue;
    const minute = Math.floor(at / SAME_MOMENT);
    byMinute.set(minute, [...(byMinute.get(minute) ?? []), data.noteTweet.core.text]);
  }
  return ({ at, text }) => {
    const minute = Math.floor(at / SAME_MOMENT);
    const near = [minute - 1, minute, minute + 1].flatMap((one) => byMinute.get(one) ?? []);
    const start = text.replace(/^(?:@\w+ )+/, '').slice(0, ALIKE);
    return near.find((note) => start.length === ALIKE && note.includes(start)) ?? text;
  };
}
