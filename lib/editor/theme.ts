import { parentOf } from './closest';
import type { Theme } from './palette';

const numbers = (colour: string): number[] => (colour.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);

/** How light the notations are in which browsers give a computed colour (CSS Color 4): what white is there, and how to weigh. */
const notations: readonly [RegExp, lightness: (values: number[]) => number][] = [
  [/^(oklch|oklab)/, ([light = 1]) => light],
  [/^(lch|lab)/, ([light = 100]) => light / 100],
  [/^color\(/, ([red = 1, green = 1, blue = 1]) => weigh(red, green, blue)],
  [/^rgb/, ([red = 255, green = 255, blue = 255]) => weigh(red, green, blue) / 255],
];

const weigh = (red: number, green: number, blue: number): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

interface Ground {
  /** From 0, black, to 1, white. */
  light: number;
  isOpaque: boolean;
}

function groundOf(colour: string): Ground | undefined {
  const lightness = notations.find(([start]) => start.test(colour))?.[1];
  if (!lightness) return undefined;
  // The name of a colour space may hold a digit (display-p3).
  const values = numbers(colour.replace(/^color\(\S+/, ''));
  return { light: lightness(values), isOpaque: (values[3] ?? 1) > 0.5 };
}

/** Whether what stands behind the editor is dark: the nearest opaque background up the tree decides, not the system. */
export function themeOf(editor: Element): Theme {
  for (let at: Element | undefined = editor; at; at = parentOf(at)) {
    const ground = groundOf(getComputedStyle(at).backgroundColor);
    if (ground?.isOpaque) return ground.light < 0.5 ? 'dark' : 'light';
  }
  return 'light';
}
