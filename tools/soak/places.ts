import type { Entry } from '../../lib/habits/entry';
import type { FixtureId, FixtureOptions } from '../../tests/fixtures/types';

/** A way out of a composer that holds text: Escape, then the site's own buttons. */
export type Way = { ends: 'cancelled' | 'draft'; clicks: readonly string[] };

/** A composer of the sites, as the log must name what is written in it. */
export type Place = Pick<Entry, 'site' | 'kind' | 'author'> & {
  id: FixtureId;
  options?: FixtureOptions;
  /** What the log says of an accepted publication: where nothing is known of the composer, no more than probable. */
  accepted: 'posted' | 'probable';
  /** Something must stand in the field `title` before the site publishes. */
  title?: true;
  /** A text area: its underlines are no ranges that the page could list. */
  isArea?: true;
  /** A fresh composer takes the focus at once: it counts as the one in whose place it came. */
  takesFocus?: true;
  /** The composer begins with the name of whom it answers: that alone is no text of the person's. */
  named?: true;
  /** Nothing tells a new text from one that is changed but what stands there when the coach comes. */
  likeEdit?: true;
  ways: readonly Way[];
};

const asks: readonly Way[] = [
  { ends: 'cancelled', clicks: ['[role=alertdialog] button:first-of-type'] },
  { ends: 'draft', clicks: ['[role=alertdialog] button:last-of-type'] },
];

const sheet: readonly Way[] = [
  { ends: 'cancelled', clicks: ['[data-testid=confirmationSheetCancel]'] },
  { ends: 'draft', clicks: ['[data-testid=confirmationSheetConfirm]'] },
];

const atOnce: readonly Way[] = [{ ends: 'cancelled', clicks: [] }];

const linkedIn = { site: 'linkedin', author: 'person', accepted: 'posted' } as const;
const x = { site: 'x', author: 'person', accepted: 'posted' } as const;
const elsewhere = { author: 'person', ways: [] } as const;

/** Every composer of the catalogue; its negatives are none. */
export const places: readonly Place[] = [
  { ...linkedIn, id: 'li-g1', kind: 'post', ways: asks },
  { ...linkedIn, id: 'li-g2', kind: 'post', ways: asks },
  { ...linkedIn, id: 'li-g3', kind: 'post', ways: atOnce },
  { ...linkedIn, id: 'li-g4', kind: 'post', author: 'page', likeEdit: true, ways: asks },
  { ...linkedIn, id: 'li-comment', kind: 'comment', ways: [] },
  { ...linkedIn, id: 'li-comment-classic', kind: 'comment', ways: [] },
  { ...linkedIn, id: 'li-reply', kind: 'reply', named: true, ways: [] },
  { ...linkedIn, id: 'li-article', kind: 'article', options: { direct: true }, title: true, ways: [] },
  { ...x, id: 'x-home', kind: 'post', ways: [] },
  { ...x, id: 'x-modal', kind: 'post', takesFocus: true, ways: sheet },
  { ...x, id: 'x-inline', kind: 'reply', ways: [] },
  { ...x, id: 'x-reply', kind: 'reply', takesFocus: true, ways: sheet },
  { ...x, id: 'x-quote', kind: 'quote', takesFocus: true, ways: sheet },
  { ...x, id: 'x-intent', kind: 'post', options: { text: 'See this' }, takesFocus: true, ways: sheet },
  { ...x, id: 'x-edit', kind: 'edit', takesFocus: true, ways: sheet },
  { ...x, id: 'x-mobile', kind: 'post', isArea: true, ways: [] },
  { ...x, id: 'x-article', kind: 'article', title: true, ways: [] },
  { ...x, id: 'x-pro', kind: 'unknown', accepted: 'probable', ways: [] },
  { ...elsewhere, id: 'bsky', site: 'bluesky', kind: 'post', accepted: 'posted', takesFocus: true },
  { ...elsewhere, id: 'threads', site: 'threads', kind: 'post', accepted: 'probable', takesFocus: true },
  { ...elsewhere, id: 'masto', site: 'mastodon', kind: 'post', accepted: 'posted', isArea: true, takesFocus: true },
  { ...elsewhere, id: 'intra', site: 'anywhere', kind: 'unknown', accepted: 'probable' },
];
