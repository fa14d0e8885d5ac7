import { parentOf } from '../closest';

/**
 * What around an element hides whatever of it stands out: all that scrolls or clips, up to what is fixed to the window. What is
 * placed absolutely is not hidden by what stands between it and the box that it is placed in.
 */
export function clippersOf(element: Element): Element[] {
  const clippers: Element[] = [];
  let isLoose = false;
  for (let at: Element | undefined = element; at && at !== at.ownerDocument.body; at = aboveOf(at)) {
    const { position, overflow } = getComputedStyle(at);
    const isPlaced = position !== 'static';
    if (isPlaced) isLoose = false;
    if (at !== element && !isLoose && overflow !== 'visible') clippers.push(at);
    if (position === 'fixed') break;
    if (position === 'absolute') isLoose = true;
  }
  return clippers;
}

const aboveOf = (element: Element): Element | undefined => element.assignedSlot ?? parentOf(element);

/** The part of a box that is inside another; without width or height where they do not meet. */
export function cut(a: DOMRectReadOnly, b: DOMRectReadOnly): DOMRect {
  const [left, top] = [Math.max(a.left, b.left), Math.max(a.top, b.top)];
  const [right, bottom] = [Math.min(a.right, b.right), Math.min(a.bottom, b.bottom)];
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/** The inside of an element that scrolls or clips, without its borders and bars. */
export function insideOf(element: Element): DOMRect {
  const { left, top } = element.getBoundingClientRect();
  return new DOMRect(left + element.clientLeft, top + element.clientTop, element.clientWidth, element.clientHeight);
}
