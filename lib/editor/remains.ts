import { highlightNames } from './palette';

/** Firefox alone lets the scripts of an extension look into closed roots. */
type Seen = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

const isOurs = (element: Seen): boolean => Boolean(element.openOrClosedShadowRoot?.querySelector('.parley'));

/** Elements of ours that this start of the extension has made. */
const made = new WeakSet<Element>();

/** Says that an element is of this start, not of an earlier one. */
export const keep = (host: Element): void => void made.add(host);

/**
 * Takes away what an earlier start of the extension left among the children of `home`. When Firefox reloads an
 * extension it stops the old scripts without a word and starts the new ones in the pages that are open; Chromium lets
 * the old ones run, and they take their own things away.
 */
export function removeHosts(home: Element): void {
  for (const element of home.querySelectorAll(':scope > [popover]')) {
    if (!made.has(element) && isOurs(element)) element.remove();
  }
}

/** The same for everything that a page shows: to be done once, before anything of ours is there. */
export function removeRemains({ body }: Document): void {
  removeHosts(body);
  for (const name of highlightNames) CSS.highlights.delete(name);
}
