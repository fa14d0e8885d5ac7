import { vi } from 'vitest';
import { findComposer } from '@/lib/editor/find';
import type { SiteAdapter } from '@/lib/sites/adapter';

/** happy-dom lays nothing out: every element counts as drawn, unless it or an ancestor is `hidden`. */
export function pretendLayout(): void {
  const isDrawn = (element: Element): boolean => !element.closest('[hidden]');
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return (isDrawn(this) ? [{}] : []) as never;
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return (isDrawn(this) ? { width: 300, height: 100 } : { width: 0, height: 0 }) as never;
  });
  Element.prototype.checkVisibility = function (this: Element) {
    return isDrawn(this);
  };
}

function attachShadows(scope: ParentNode): void {
  for (const template of scope.querySelectorAll('template[shadowrootmode]')) {
    const root = template.parentElement!.attachShadow({ mode: 'open' });
    root.innerHTML = template.innerHTML;
    template.remove();
  }
}

/** Puts a skeleton into the page and gives the element with this id, in the shadow root if it is there. */
export function stand(html: string, id = 'here'): HTMLElement {
  document.body.innerHTML = html;
  attachShadows(document.body);
  const shadows = [...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);
  const found = [document, ...shadows].map((scope) => scope.querySelector(`#${id}`)).find(Boolean);
  return found as HTMLElement;
}

/** The composer found from an element on a path of the site's first host. */
export const findOn = (site: SiteAdapter, element: Element, pathname: string) =>
  findComposer(element, site, { hostname: site.hosts[0] ?? '', pathname });
