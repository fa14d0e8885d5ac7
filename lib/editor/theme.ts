import type { Theme } from './palette';

const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);

/** Whether what stands behind the editor is dark: the nearest opaque background up the tree decides, not the system. */
export function themeOf(editor: Element): Theme {
  for (let at: Element | null = editor; at; ) {
    const [red = 255, green = 255, blue = 255, alpha = 1] = channels(getComputedStyle(at).backgroundColor);
    if (alpha > 0.5) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? 'dark' : 'light';
    const root = at.getRootNode();
    at = at.parentElement ?? ('host' in root ? (root as ShadowRoot).host : null);
  }
  return 'light';
}
