/** Light or dark, by the composer's own background. */
export type Theme = 'light' | 'dark';

/** How a mark is underlined; the only thing that the name of a highlight says. */
export type Line = 'solid' | 'wavy' | 'dotted' | 'double';

const lines: readonly Line[] = ['solid', 'wavy', 'dotted', 'double'];

// The colours of the product's tokens: amber, plum, green, red.
const inks: Record<Theme, Record<Line, string>> = {
  light: { solid: '#8a4f06', wavy: '#7a3e86', dotted: '#0b6e5f', double: '#b3261e' },
  dark: { solid: '#e3a857', wavy: '#c79ad2', dotted: '#58c2ab', double: '#ff8f86' },
};

// Thin enough to leave the line above legible: with tight line spacing the ground of one line lies over the next.
const grounds: Record<Theme, Record<Line, string>> = {
  light: { solid: '#e9a23b40', wavy: '#a64fb52e', dotted: '#16a08a2b', double: '#d832282b' },
  dark: { solid: '#e3a85733', wavy: '#c79ad233', dotted: '#58c2ab33', double: '#ff8f8633' },
};

/** Name in the page's registry, which the page can read: it tells the line style and nothing more. */
export const highlightName = (line: Line, theme: Theme, active: boolean): string =>
  `mark-${line}${theme === 'dark' ? '-dark' : ''}${active ? '-active' : ''}`;

/** The declarations that draw a mark. */
export function markStyle(line: Line, theme: Theme, active: boolean): string {
  const ink = inks[theme][line];
  const thickness = line === 'wavy' || line === 'double' ? '1.5px' : '2px';
  const underline = `text-decoration: ${line} underline ${ink} ${thickness}; text-underline-offset: 3px`;
  return active ? `${underline}; background-color: ${grounds[theme][line]}` : underline;
}

type Look = Parameters<typeof highlightName>;

const looks: readonly Look[] = lines.flatMap((line) =>
  (['light', 'dark'] as const).flatMap((theme): Look[] => [
    [line, theme, false],
    [line, theme, true],
  ]),
);

/** Every name that can stand in the page's registry. */
export const highlightNames: readonly string[] = looks.map((look) => highlightName(...look));

/**
 * The style sheet of all marks. It speaks of editors alone: rules for any element would have the browser look at the style of the
 * whole page again (measured, in Chromium, on a page of 18,000 elements: a hundred times as long).
 */
export const markStyles = looks
  .map((look) => {
    const mark = `::highlight(${highlightName(...look)})`;
    return `[contenteditable]${mark}, [contenteditable] *${mark} { ${markStyle(...look)} }`;
  })
  .join('\n');
