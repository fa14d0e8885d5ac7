import type { Variant } from '../adapter';
import { commenting, publishing } from './signs';

/** Where any of these is around an editor, a post or a comment is written, whatever else has changed. Messages have none. */
const grounds = [
  '[data-sdui-screen*=".sharing."]',
  '[componentkey^="ShareBox"]',
  '[componentkey^="commentBox"]',
  '[componentkey^="update-card"]',
  '[data-test-modal-id="sharebox"]',
  '[aria-labelledby^="share-to-linkedin"]',
  '[class*="share-box"]',
  '[class*="share-creation"]',
  '[class*="comments-comment"]',
  '[class*="article-editor"]',
  '.feed-shared-update-v2',
];

/** A composer that nothing above describes. */
export const unknown: Variant = {
  id: 'li-unknown',
  engine: 'generic',
  generic: true,
  editor: [],
  root: [],
  require: [grounds.join(', ')],
  submit: [{ how: 'last-text-button', after: true }],
  kinds: [],
  typeahead: ['[role="listbox"]'],
  outcome: { ...publishing, requests: [...publishing.requests, ...commenting.requests] },
  keys: [],
  mayKeys: ['mod+enter', 'enter'],
};
