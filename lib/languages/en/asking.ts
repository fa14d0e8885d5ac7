import { ownWords } from '../../engine/own-words';
import type { Tables } from '../../engine/pack';
import { anyOf } from '../any/any-of';

/** What may be asked after a draft, by the words that the tables list. */
export function askingBy({ asking = {} }: Tables) {
  const [asksNothing, pleased] = [anyOf(asking.asksNothing), anyOf(asking.pleased)];
  const read = (name: string, flags = 'u'): RegExp => new RegExp(String(asking[name] ?? '(?!)'), flags);
  const [closed, point, tags, openings] = [read('closed'), read('point'), read('tags'), read('openings', '')];
  const [speaks, reports] = [anyOf(asking.speaks), anyOf(asking.reports)];
  /** Whether a sentence to the readers can follow a text: somebody speaks, and the end is open. */
  const endsOpen = (draft: string): boolean => {
    const said = draft.replace(tags, '');
    const own = ownWords(said);
    if (!speaks.test(own) || asksNothing.test(own) || openings.test(draft)) return false;
    return !closed.test(said) && !point.test(said) && !/https?:|www\./.test(said);
  };
  /** Whether there is a deed of the writer to ask about, too. */
  const reportsDeed = (draft: string): boolean => endsOpen(draft) && reports.test(ownWords(draft));
  return {
    endsOpen,
    reportsDeed,
    /** Whether a question about that deed, which only the writer knows, can follow the text. */
    leavesRoom: (draft: string): boolean => reportsDeed(draft) && !pleased.test(ownWords(draft)),
  };
}
