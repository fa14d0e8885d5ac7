import type { KindRule, ParentRule, Variant } from '../adapter';
import { publishing } from './signs';

// Composing notes §1.2: three share boxes are served side by side, a fourth to companies.

const reposted = 'a[href*="/feed/update/urn:li:"], [class*="mini-update"]';
const authorSwitch = '.share-unified-settings-entry-button, [role="button"][aria-expanded] svg#caret-small';

/** A text that stands there from the start is one that is out already, unless the address has brought it. */
export const postKinds: readonly KindRule[] = [
  { kind: 'reshare', inside: reposted },
  { kind: 'post', path: '[?&]text=' },
  { kind: 'edit', prefilled: true, without: authorSwitch },
  { kind: 'post' },
];

export const repostedText = (within: string): ParentRule => ({
  kind: 'reshare',
  within,
  css: '[class*="mini-update"], :has(> a[href*="/feed/update/urn:li:"])',
  after: true,
});

/** What all share boxes have in common. That Ctrl+Enter sends is not known of any of them. */
export const shareBox: Pick<Variant, 'page' | 'typeahead' | 'kinds' | 'limit' | 'outcome' | 'keys' | 'mayKeys'> = {
  kinds: postKinds,
  page: ['svg#company-accent-4'],
  typeahead: ['[role="listbox"]', '.editor-typeahead-fetch'],
  limit: { count: 'characters', most: 3_000 },
  outcome: publishing,
  keys: [],
  mayKeys: ['mod+enter'],
};

const classicRoots = [
  '[data-test-modal-id="sharebox"]',
  '[role="dialog"][aria-labelledby="share-to-linkedin-modal__header"]',
  '.share-box-v2__modal',
];

const classicBox: Omit<Variant, 'id'> = {
  ...shareBox,
  engine: 'quill',
  editor: [
    { css: '[data-test-ql-editor-contenteditable="true"]', stability: 'testid' },
    { css: '.ql-editor[contenteditable="true"]', stability: 'class' },
  ],
  root: [
    { css: classicRoots[0]!, stability: 'testid' },
    { css: classicRoots[1]!, stability: 'key' },
    { css: classicRoots[2]!, stability: 'class' },
  ],
  submit: [{ how: 'css', css: 'button.share-actions__primary-action' }, { how: 'last-text-button' }],
  parent: [repostedText(classicRoots.join(', '))],
  // A picture, a document, a poll or a date takes the editor's place for a while.
  detours: { css: ['.media-editor__container', '.media-detour__container', '#share-post__scheduled-date'] },
};

/** Quill in the open shadow root of the “interop” outlet. */
export const shadowPost: Variant = {
  ...classicBox,
  id: 'li-shadow-post',
  require: ['#interop-outlet, [data-testid="interop-shadowdom"]'],
};

/** The same in the page itself. */
export const classicPost: Variant = { ...classicBox, id: 'li-classic-post' };

/** TipTap in a native dialog. */
export const dialogPost: Variant = {
  ...shareBox,
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
  parent: [repostedText('[data-sdui-screen$=".sharing.ShareCompose"]')],
  detours: { css: ['[data-sdui-screen*=".sharing.ShareSchedule"]'] },
};
