import type { AddresseeRule, KindRule, OutcomeSigns, SiteAdapter, Variant } from './adapter';

// Sources and confidence of every selector: composing notes §1. Three post composers are served side by side.

const publishing: OutcomeSigns = {
  requests: ['voyagerContentcreationDashShares', '/contentcreation/normShares'],
  toast: ['.artdeco-toast-item a[href*="/feed/update/"]', '[role="status"] a[href*="/feed/update/"]'],
  discard: ['[role="alertdialog"]'],
  // Saving is the last of the two, discarding the first; neither counts as published.
  saveDraft: ['[role="alertdialog"] button:last-of-type'],
  scheduled: ['.share-creation-state__schedule-info', 'a[aria-label="Scheduled"][aria-current]'],
};

const commenting: OutcomeSigns = {
  requests: ['comments.createComment', 'voyagerSocialDashNormComments'],
  toast: [],
  discard: [],
  saveDraft: [],
  scheduled: [],
};

const reposted = 'a[href*="/feed/update/urn:li:"], [class*="mini-update"]';
const authorSwitch = '.share-unified-settings-entry-button, [role="button"][aria-expanded] svg#caret-small';

const postKinds: readonly KindRule[] = [
  { kind: 'edit', prefilled: true, without: authorSwitch },
  { kind: 'reshare', inside: reposted },
  { kind: 'post' },
];

const classicPost: Omit<Variant, 'id'> = {
  engine: 'quill',
  editor: [
    { css: '[data-test-ql-editor-contenteditable="true"]', stability: 'testid' },
    { css: '.ql-editor[contenteditable="true"]', stability: 'class' },
  ],
  root: [
    { css: '[data-test-modal-id="sharebox"]', stability: 'testid' },
    { css: '[role="dialog"][aria-labelledby="share-to-linkedin-modal__header"]', stability: 'key' },
    { css: '.share-box-v2__modal', stability: 'class' },
  ],
  submit: [{ how: 'css', css: 'button.share-actions__primary-action' }],
  kinds: postKinds,
  page: ['svg#company-accent-4'],
  typeahead: ['[role="listbox"]', '.editor-typeahead-fetch'],
  outcome: publishing,
  keys: ['mod+enter'],
};

const dialogPost: Variant = {
  id: 'li-dialog-post',
  engine: 'prosemirror',
  editor: [
    { css: '[componentkey="ShareBox_textEditor"]', stability: 'key' },
    { css: '[data-testid="ui-core-tiptap-text-editor-wrapper"] [role="textbox"]', stability: 'testid' },
  ],
  root: [
    { css: 'dialog[data-testid="dialog"]', stability: 'testid' },
    { css: '[data-sdui-screen$=".sharing.ShareCompose"]', stability: 'key' },
  ],
  require: ['[data-sdui-screen$=".sharing.ShareCompose"]'],
  submit: [{ how: 'last-text-button' }],
  kinds: postKinds,
  page: ['svg#company-accent-4'],
  typeahead: ['[role="listbox"]'],
  outcome: publishing,
  keys: ['mod+enter'],
};

const comment = '[componentkey^="replaceableComment_"]';
const commentButton = '[componentkey*="commentButtonSection"] button, [id*="commentButtonSection"] button';
const postCards = '[componentkey^="update-card-focus"], [componentkey^="expanded"][componentkey*="FeedType_"]';

const commentAddressee: readonly AddresseeRule[] = [
  { within: '[role="textbox"]', css: '[data-type="mention"]', pick: 'first', as: 'name' },
  { within: postCards, css: 'a[href*="/in/"]', pick: 'first', as: 'name' },
];

const sduiComment: Variant = {
  id: 'li-comment',
  engine: 'prosemirror',
  editor: [{ css: '[data-testid="ui-core-tiptap-text-editor-wrapper"] [role="textbox"]', stability: 'testid' }],
  root: [{ css: '[componentkey^="commentBox-"]', stability: 'key' }],
  require: ['[componentkey^="commentBox-"]'],
  submit: [
    { how: 'css', css: commentButton },
    { how: 'following', css: commentButton, hops: 4 },
  ],
  kinds: [{ kind: 'reply', within: `${comment}, ${comment} + :not(${comment})` }, { kind: 'comment' }],
  addressee: commentAddressee,
  typeahead: ['[role="listbox"]'],
  outcome: commenting,
  keys: ['mod+enter', 'enter'],
};

const classicCommentItem = '.comments-comment-entity, .comments-comment-item';

const classicComment: Variant = {
  id: 'li-classic-comment',
  engine: 'quill',
  editor: [{ css: '.ql-editor[contenteditable="true"]', stability: 'class' }],
  root: [
    { css: '.comments-comment-box', stability: 'class' },
    { css: 'form.comments-comment-box__form', stability: 'class' },
  ],
  submit: [{ how: 'css', css: '[class*="comments-comment-box__submit-button"]' }],
  kinds: [
    { kind: 'reply', within: `:is(${classicCommentItem}), :is(${classicCommentItem}) + :not(${classicCommentItem})` },
    { kind: 'comment' },
  ],
  addressee: [
    { within: '.ql-editor', css: '.ql-mention, [data-type="mention"]', pick: 'first', as: 'name' },
    {
      within: '.feed-shared-update-v2',
      css: '.update-components-actor__name [aria-hidden="true"], .update-components-actor__name',
      pick: 'first',
      as: 'name',
    },
  ],
  typeahead: ['[role="listbox"]'],
  outcome: commenting,
  keys: ['mod+enter', 'enter'],
};

/** LinkedIn: posts (three generations of the share box), comments and replies (two). */
export const linkedin: SiteAdapter = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['www.linkedin.com'],
  verifiedOn: '2026-11-21',
  never: [
    '.msg-form',
    '[class^="msg-"]:not(body)',
    '[class*=" msg-"]:not(body)',
    '[class*="messaging"]:not(body)',
    '.ql-clipboard',
    '#custom-message',
    '[role="search"]',
    '[type="search"]',
  ],
  neverPaths: ['^/messaging(/|$)', '^/sales(/|$)', '^/in/[^/]+/(edit|overlay)/', '^/search(/|$)', '^/mynetwork(/|$)'],
  pagePaths: ['^/company/[^/]+/admin/'],
  variants: [
    { ...classicPost, id: 'li-shadow-post', require: ['#interop-outlet, [data-testid="interop-shadowdom"]'] },
    { ...classicPost, id: 'li-classic-post' },
    dialogPost,
    sduiComment,
    classicComment,
  ],
};
