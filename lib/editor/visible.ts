import { closest } from './closest';
import type { Composer } from './find';

/** Drawn, with a size, and not hidden by style. */
export const isVisible = (element: Element): boolean =>
  element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true, opacityProperty: false });

/** Everything of a composer that matches: in its root, and in the editor's shadow root when that lies inside. */
export function lookIn({ editor, root }: Composer, css: string): HTMLElement[] {
  const inner = editor.getRootNode() as Document | ShadowRoot;
  const scopes: ParentNode[] = inner === root.getRootNode() ? [root] : [root, inner];
  return scopes.flatMap((scope) => [...scope.querySelectorAll<HTMLElement>(css)]);
}

/** The visible editors of the same root, in reading order: more than one make a thread. What is known by its looks is alone. */
export function partsOf(composer: Composer): HTMLElement[] {
  const { editor, site, variant } = composer;
  if (variant.generic) return [editor];
  return lookIn(composer, variant.editor.map(({ css }) => css).join(', ')).filter(
    (part) => part === editor || (isVisible(part) && !site.never.some((css) => closest(part, css))),
  );
}
