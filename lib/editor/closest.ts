const hostOf = (element: Element): Element | undefined => {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : undefined;
};

/** What an element stands in, across open shadow roots. */
export const parentOf = (element: Element): Element | undefined => element.parentElement ?? hostOf(element);

/** The element itself or its nearest ancestor that matches, across open shadow roots (a plain selector stops there). */
export function closest(element: Element, css: string): Element | undefined {
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    const hit = at.closest(css);
    if (hit) return hit;
  }
  return undefined;
}

/** Whether `inner` is `outer` or stands inside it, across open shadow roots. */
export function holds(outer: Element, inner: Element): boolean {
  for (let at: Element | undefined = inner; at; at = hostOf(at)) if (outer.contains(at)) return true;
  return false;
}
