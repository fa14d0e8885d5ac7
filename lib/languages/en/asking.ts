import type { Tables } from '../../engine/pack';

/** Quoted speech is somebody else's. */
const quoted = /“[^”\n]*”|"[^"\n]*"|«[^»\n]*»/g;

/** Any of these words; none where a table has none. */
const any = (rows: readonly string[] = ['(?!)']): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${rows.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

const ownWords = (draft: string): string => draft.replace(quoted, ' ');

/** What may be asked after a draft, by the words that the tables list. */
export function askingBy({ asking = {} }: Tables) {
  const [asksNothing, pleased] = [any(asking.asksNothing), any(asking.pleased)];
  const read = (name: string, flags = 'u'): RegExp => new RegExp(String(asking[name] ?? '(?!)'), flags);
  const [closed, point, tags, openings] = [read('closed'), read('point'), read('tags'), read('openings', '')];
  const [speaks, views, reports] = [any(asking.speaks), any(asking.views), any(asking.reports)];
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
    /** Whether a view is told that others may not share. */
    holdsView: (draft: string): boolean => {
      const own = ownWords(draft);
      return views.test(own) && !pleased.test(own) && endsOpen(draft);
    },
  };
}
