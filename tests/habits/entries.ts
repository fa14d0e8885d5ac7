import type { Entry, Features } from '@/lib/habits/entry';
import { plainEntry } from '@/tools/random/entry';

let made = 0;

/** What is counted of nine words of which one sentence is an open question. */
export const oneQuestion: Features = {
  words: 9,
  questions: 1,
  openQuestions: 1,
  you: 0,
  mentions: 0,
  names: 0,
  links: 0,
  hashtags: 0,
  emoji: 0,
};

/** A made-up entry: a post published on X from Paris in winter, unless told otherwise. */
export function makeEntry(change: Partial<Entry> = {}): Entry {
  made += 1;
  return plainEntry({
    id: `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`,
    at: Date.parse('2026-11-18T09:00:00Z'),
    offset: 60,
    ...change,
  });
}
