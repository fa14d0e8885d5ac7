/** Where a textarea shows its text. Lengths in its own CSS pixels, before any scale; places in the viewport. */
export interface Frame {
  /** Upper left corner of its border box. */
  left: number;
  top: number;
  /** How much larger it is drawn, 1 when not at all: zoom and scaling around it. */
  scale: number;
  /** From that corner to the upper left corner of what can be seen of the text, and how large that is. */
  inset: { left: number; top: number };
  view: { width: number; height: number };
  /** From that corner to where the first line begins, not scrolled, and how wide a line may be. */
  text: { left: number; top: number; width: number };
}

/** Below this a scale is no scale but the rounding of the browser's own figures. */
const ROUNDING = 0.02;

/** How much larger than it is laid out something is drawn. `undefined` when it is turned, skewed or stretched. */
function scaleOf(area: HTMLElement, { width, height }: DOMRect): number | undefined {
  const [across, down] = [width / area.offsetWidth, height / area.offsetHeight];
  if (Math.abs(across - down) > ROUNDING) return undefined;
  return Math.abs(across - 1) < ROUNDING ? 1 : across;
}

const pixels = (length: string): number => Number.parseFloat(length) || 0;

/**
 * Measures a textarea. `undefined` where its words cannot be followed: it is not drawn, or not upright, or written from top to
 * bottom.
 */
export function frameOf(area: HTMLTextAreaElement): Frame | undefined {
  const rect = area.getBoundingClientRect();
  if (rect.width === 0 || rect.height === 0) return undefined;
  const scale = scaleOf(area, rect);
  const style = getComputedStyle(area);
  if (scale === undefined || style.writingMode !== 'horizontal-tb' || style.visibility !== 'visible') return undefined;
  const border = {
    left: pixels(style.borderLeftWidth),
    right: pixels(style.borderRightWidth),
    top: pixels(style.borderTopWidth),
    bottom: pixels(style.borderBottomWidth),
  };
  // The browser tells whole pixels only; bars are whole pixels, boxes need not be.
  const bar = {
    width: Math.max(0, Math.round(area.offsetWidth - area.clientWidth - border.left - border.right)),
    height: Math.max(0, Math.round(area.offsetHeight - area.clientHeight - border.top - border.bottom)),
  };
  const isBarLeft = bar.width > 0 && area.clientLeft - Math.round(border.left) > 0;
  const inset = { left: border.left + (isBarLeft ? bar.width : 0), top: border.top };
  const view = {
    width: rect.width / scale - border.left - border.right - bar.width,
    height: rect.height / scale - border.top - border.bottom - bar.height,
  };
  return {
    left: rect.left,
    top: rect.top,
    scale,
    inset,
    view,
    text: {
      left: inset.left + pixels(style.paddingLeft),
      top: inset.top + pixels(style.paddingTop),
      width: view.width - pixels(style.paddingLeft) - pixels(style.paddingRight),
    },
  };
}
