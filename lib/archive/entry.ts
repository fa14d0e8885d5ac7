import type { Review } from '@/lib/engine/finding';
import { onThisClock } from '@/lib/habits/calendar';
import type { Entry } from '@/lib/habits/entry';
import type { ArchiveSource, Item } from './item';

/** Nothing is known of how it was written. */
const unseen = {
  id: '',
  author: 'person',
  outcome: 'posted',
  seconds: 0,
  shown: [],
  applied: [],
  dismissed: [],
  heeded: [],
  calmUnknown: true,
} satisfies Partial<Entry>;

/**
 * An item as the entry that Parley would have kept, so that both are counted by the same definitions. It lives until its week
 * is counted and is never stored. A text without words has no review. A post's own thread is left out: an archive tells
 * too rarely whether one came back to it, and a thread without that would count as one where nobody did.
 */
export function toEntry(source: ArchiveSource, item: Item, review: Review | undefined): Entry {
  const { kind, at, towards, person, thread } = item;
  const language = review?.language;
  return {
    ...unseen,
    site: source,
    kind,
    ...onThisClock(at),
    ...(towards && { towards }),
    ...(person && { person }),
    ...(thread && towards && { thread }),
    ...((language === 'en' || language === 'fr') && { language }),
    ...aboutText(review),
  };
}

type AboutText = Pick<Entry, 'praised' | 'standing' | 'balance' | 'features'>;

function aboutText(review: Review | undefined): AboutText {
  if (!review) return { praised: [], standing: [] };
  const { findings, balance, counts } = review;
  const standing = [...new Set(findings.map(({ rule }) => rule))];
  const praised = [...new Set(findings.filter(({ level }) => level === 'praise').map(({ rule }) => rule))];
  const { words, questions, openQuestions, mentions, names, links, hashtags, emoji, you = 0 } = counts;
  const features = { words, questions, openQuestions, you, mentions, names, links, hashtags, emoji };
  return { praised, standing, balance, features };
}
