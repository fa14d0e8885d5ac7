import type { Variant } from '../adapter';
import { repostedText, shareBox } from './share-box';

/** Messages stand in dialogs too, which are always there. */
const dialog = ':is(dialog, [role="dialog"]):not([class*="msg-"], [class*="msg-"] *, [class*="messaging"] *)';

/** A company's share box, of whose dialog nothing is known but its role: only on the paths of its administration. */
const companyBox: Omit<Variant, 'id' | 'engine' | 'editor'> = {
  ...shareBox,
  paths: ['^/company/[^/]+/admin/'],
  root: [{ css: dialog, stability: 'role' }],
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
