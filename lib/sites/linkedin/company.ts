import type { Variant } from '../adapter';
import { clock, postEditor } from './labels';
import { repostedText, shareBox } from './share-box';

/** Messages stand in dialogs too, which are always there, and may have no class left that says so. */
const dialog = ':is(dialog, [role="dialog"]):not([class*="msg-"], [class*="msg-"] *, [class*="messaging"] *)';

/** Names of a share box, of which a dialog for messages has none. */
const named = [
  ':is([aria-labelledby^="share-to-linkedin"], [class*="share-box"])',
  ':has([class*="share-creation"], [componentkey^="ShareBox"], [data-sdui-screen*=".sharing."])',
];

/** What only a share box says of its editor and its clock. */
const saying = (labels: readonly string[]): string => labels.map((label) => `[aria-label="${label}"]`).join(', ');

/** A company's share box: only on the paths of its administration, and only where something says that it is one. */
const companyBox: Omit<Variant, 'id' | 'engine' | 'editor'> = {
  ...shareBox,
  paths: ['^/company/[^/]+/admin/'],
  root: [
    ...named.map((sign) => ({ css: `${dialog}${sign}`, stability: 'key' }) as const),
    ...[postEditor, clock].map((words) => ({ css: `${dialog}:has(${saying(words)})`, stability: 'label' }) as const),
  ],
  submit: [{ how: 'last-text-button' }],
  parent: [repostedText(dialog)],
  // Its steps carry no name; each asks for a time or a file.
  detours: { css: [`${dialog} [role="combobox"]`, `${dialog} [type="file"]`] },
};

export const companyQuill: Variant = {
  ...companyBox,
  id: 'li-company-quill',
  engine: 'quill',
  editor: [{ css: '.ql-editor[contenteditable="true"]', stability: 'class' }],
};

export const companyPost: Variant = {
  ...companyBox,
  id: 'li-company-post',
  engine: 'prosemirror',
  editor: [{ css: '[role="textbox"]', stability: 'role' }],
};
