import type { NameRule, OutcomeSigns } from '../adapter';
import { schedule } from './labels';

// Names of requests: composing notes §4.

/** The number of a post, which has up to three: of the activity, of the text, of what it shares. */
const urn = '(?:activity|ugcPost|share)(?::|-|%3A)(\\d+)';

/** What names a post: its page, the comments under it, itself, the link to it. `comments`: their key is in this attribute. */
export const threadIn = (post: string, comments: string, attribute: string): readonly NameRule[] => [
  { match: `^/(?:feed/update|posts)/.*${urn}` },
  { within: post, css: comments, attribute, match: urn },
  { within: post, attribute: 'data-urn', match: urn },
  { within: post, css: 'a[href*="/feed/update/"]', attribute: 'href', match: urn },
];

/** How a share box of any generation shows what became of a post. */
export const publishing: OutcomeSigns = {
  requests: ['voyagerContentcreationDashShares', '/contentcreation/normShares'],
  toast: ['.artdeco-toast-item a[href*="/feed/update/"]', '[role="status"] a[href*="/feed/update/"]'],
  begun: urn,
  discard: ['[role="alertdialog"]'],
  // Saving is the last of the two, discarding the first; neither counts as published.
  saveDraft: ['[role="alertdialog"] button:last-of-type'],
  // One button publishes and schedules: its words are all that changes.
  scheduled: [],
  scheduledLabels: schedule,
};

/** A comment is empty or gone once it is out. */
export const commenting: OutcomeSigns = {
  requests: ['comments.createComment', 'voyagerSocialDashNormComments'],
  toast: [],
  discard: [],
  saveDraft: [],
  scheduled: [],
};
