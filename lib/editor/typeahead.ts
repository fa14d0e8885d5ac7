import type { Composer } from './find';
import { isVisible, lookIn } from './visible';

const isTall = (element: Element | null | undefined): boolean =>
  Boolean(element && isVisible(element) && element.getBoundingClientRect().height > 0);

/** Whether a list of names or hashtags is open. X names an active entry at all times: it must be there to count. */
export function choosesName(composer: Composer): boolean {
  const { editor, variant } = composer;
  // What the site has taken away stands in no document that could be asked.
  if (!editor.isConnected) return false;
  const entry = editor.getAttribute('aria-activedescendant');
  const scope = editor.getRootNode() as Document | ShadowRoot;
  if (entry && isTall(scope.getElementById(entry))) return true;
  return (variant.typeahead ?? []).some((css) => lookIn(composer, css).some(isTall));
}
