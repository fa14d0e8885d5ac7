import type { SiteAdapter, Variant } from '../sites/adapter';
import { closest, holds, parentOf } from './closest';
import type { Composer } from './find';
import { submitOf } from './submit';
import { isVisible } from './visible';

/** How far up a publish button is looked for, in ancestors. */
const MOST_HOPS = 8;
/** Smaller than this, in CSS pixels, it is no place to write in. */
const least = { width: 50, height: 10 };

const editable = 'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';
const whole = 'dialog, form, [role="dialog"]';

const isLarge = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width >= least.width && height >= least.height && isVisible(element);
};

function isTextbox(element: Element): boolean {
  if (element.nodeName === 'TEXTAREA' && (element as HTMLTextAreaElement).rows < 2) return false;
  const role = element.getAttribute('role');
  return role === null || role === 'textbox';
}

/**
 * A composer that no selector describes (composing notes §8.2): a visible text box of some size with a publish button
 * near it, inside the same dialog or form where there is one. `undefined` for anything else: a search field, a note.
 */
export function findGeneric(
  site: SiteAdapter,
  variant: Variant,
  target: Element,
): Omit<Composer, 'prefilled'> | undefined {
  const editor = closest(target, editable) as HTMLElement | undefined;
  if (!editor || !isTextbox(editor) || !isLarge(editor)) return undefined;
  let root = parentOf(editor);
  for (let hop = 0; root && hop < MOST_HOPS; hop++, root = parentOf(root)) {
    const composer = { site, variant, editor, root };
    const submit = submitOf({ ...composer, prefilled: false });
    if (submit && holds(root, submit)) return composer;
    if (root.matches(whole)) return undefined;
  }
  return undefined;
}
