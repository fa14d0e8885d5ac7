import { compile } from '@/lib/engine/compile';
import type { Review } from '@/lib/engine/finding';
import { makeReviewer } from '@/lib/engine/reviewer';
import { detector } from '@/lib/languages/detect';
import { packs } from '@/lib/languages/packs';
import weighing from '@/lib/languages/weighing.json';
import type { Item } from './item';

/** What the coach would have said of an item; nothing where it has no words. */
export type ReviewItem = (item: Item) => Review | undefined;

/** Reviews items with all rules that are on at first, whatever the person has switched off since: the past is counted alike for all. */
export function makeItemReviewer(): ReviewItem {
  const reviewer = makeReviewer(compile(packs, detector, [], weighing));
  return ({ text, kind, towards, addressee }) => {
    if (text.trim() === '') return undefined;
    // What one adds to one's own text is a part of a thread, not an answer.
    const written = towards === 'self' ? 'thread' : kind;
    return reviewer.review({ text, kind: written, author: 'person', ...(addressee && { addressee }) });
  };
}
