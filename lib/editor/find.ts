import type { SiteAdapter, Variant } from '../sites/adapter';
import { closest } from './closest';
import { findGeneric } from './generic';
import { read } from './read';
import { isVisible } from './visible';

/** An editor on a page where something is written to be published. */
export interface Composer {
  site: SiteAdapter;
  variant: Variant;
  /** The editable element. */
  editor: HTMLElement;
  /** Holds editor and publish button. */
  root: Element;
  /** The editor held text before the person did anything in it. */
  prefilled: boolean;
}

/** The part of `location` that the adapters speak of. */
export type Place = Pick<Location, 'hostname' | 'pathname'>;

const matches = (sources: readonly string[], path: string): boolean =>
  sources.some((source) => new RegExp(source).test(path));

/** Whether this very element takes text of several lines, by itself or through what it stands in. */
export const isEditable = (element: Element): element is HTMLElement =>
  element.matches('textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]') ||
  (element as HTMLElement).isContentEditable === true;

const firstUp = (from: Element, selectors: readonly { css: string }[]): Element | undefined => {
  for (const { css } of selectors) {
    const hit = closest(from, css);
    if (hit) return hit;
  }
  return undefined;
};

type Found = Omit<Composer, 'prefilled'>;

function findDescribed(site: SiteAdapter, variant: Variant, target: Element): Found | undefined {
  const editor = firstUp(target, variant.editor);
  if (!editor || !isEditable(editor)) return undefined;
  const parent = editor.parentElement ?? (editor.getRootNode() as ShadowRoot).host;
  const root = parent && firstUp(parent, variant.root);
  return root && { site, variant, editor, root };
}

function matchVariant(site: SiteAdapter, variant: Variant, target: Element): Composer | undefined {
  const found = (variant.generic ? findGeneric : findDescribed)(site, variant, target);
  if (!found || !(variant.require ?? []).every((css) => closest(found.editor, css))) return undefined;
  return { ...found, prefilled: read(found.editor).text.trim() !== '' };
}

/** Whether the site's adapter forbids to touch this element, also across a shadow root. */
export const isDenied = (element: Element, { never, neverPaths }: SiteAdapter, { pathname }: Place): boolean =>
  matches(neverPaths, pathname) || never.some((css) => closest(element, css));

const standsOn = ({ hosts, paths }: Variant, { hostname, pathname }: Place): boolean =>
  (!hosts || hosts.includes(hostname)) && (!paths || matches(paths, pathname));

/**
 * The composer around the innermost target of an event (`composedPath()[0]`), or `undefined`. What the site's adapter
 * forbids wins over everything, also across a shadow root; what no variant describes is left alone.
 */
export function findComposer(target: EventTarget | null, site: SiteAdapter, place: Place): Composer | undefined {
  const element = target as Element | null;
  if (element?.nodeType !== 1 || isDenied(element, site, place)) return undefined;
  for (const variant of site.variants) {
    if (!standsOn(variant, place)) continue;
    const composer = matchVariant(site, variant, element);
    if (composer) return composer;
  }
  return undefined;
}

/** The visible composers of the same variant that stand in `scope` now: for one that is awaited back. */
export function findAgain({ site, variant }: Composer, scope: ParentNode, place: Place): Composer[] {
  const editors = variant.editor.flatMap(({ css }) => [...scope.querySelectorAll(css)]);
  const found = editors.filter(isVisible).map((editor) => findComposer(editor, site, place));
  return found.filter((composer) => composer?.variant.id === variant.id) as Composer[];
}
