import type { OutcomeSigns } from '../adapter';
import { schedule } from './labels';

// Names of requests: composing notes §4.

/** How a share box of any generation shows what became of a post. */
export const publishing: OutcomeSigns = {
  requests: ['voyagerContentcreationDashShares', '/contentcreation/normShares'],
  toast: ['.artdeco-toast-item a[href*="/feed/update/"]', '[role="status"] a[href*="/feed/update/"]'],
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
