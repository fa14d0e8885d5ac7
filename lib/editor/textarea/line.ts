import { copyStyle, type WordBox } from './mirror';

/** Spaces of style fill the line, not of text: the page can search all text in its window. */
const fillStyles = '[data-fill]::before { content: attr(data-fill) }';
let fill: CSSStyleSheet | undefined;

/** Lets lines be drawn in a root of ours. */
export function adoptFill(root: Document | ShadowRoot): void {
  if (!fill) {
    fill = new CSSStyleSheet();
    fill.replaceSync(fillStyles);
  }
  if (!root.adoptedStyleSheets.includes(fill)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, fill];
}

/**
 * One line of a mark, drawn by `style` as elsewhere by a highlight: as many underlined spaces as its box needs, in the
 * textarea's font, so that their baseline is that of the words beneath.
 */
export function makeLine(area: HTMLElement, { left, top, width, height }: WordBox, style: string): HTMLElement {
  const line = area.ownerDocument.createElement('i');
  const place = `position: absolute; left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px`;
  line.style.cssText = `${style}; ${place}; line-height: ${height}px; white-space: pre; overflow-x: clip; overflow-y: visible`;
  copyStyle(area, line, /^font-/);
  line.dataset.fill = '\u00a0'.repeat(Math.ceil(width / 2) + 1);
  return line;
}
