/** Light or dark, by the composer's own background. */
export type Theme = 'light' | 'dark';

/** How a mark is underlined; the only thing that the name of a highlight says. */
export type Line = 'solid' | 'wavy' | 'dotted' | 'double';

const lines: readonly Line[] = ['solid', 'wavy', 'dotted', 'double'];

// The colours of the product's tokens: amber, plum, green, red, each with its soft background.
const colours: Record<Theme, Record<Line, readonly [ink: string, soft: string]>> = {
  light: {
    solid: ['#8a4f06', '#f6e6cc'],
    wavy: ['#7a3e86', '#eddff0'],
    dotted: ['#0b6e5f', '#d8ebe5'],
    double: ['#b3261e', '#f9dedc'],
  },
  dark: {
    solid: ['#e3a857', '#3d2f18'],
    wavy: ['#c79ad2', '#362540'],
    dotted: ['#58c2ab', '#173a35'],
    double: ['#ff8f86', '#4a1f1c'],
  },
};

/** Name in the page's registry, which the page can read: it tells the line style and nothing more. */
export const highlightName = (line: Line, theme: Theme, active: boolean): string =>
  `mark-${line}${theme === 'dark' ? '-dark' : ''}${active ? '-active' : ''}`;

function ruleFor(line: Line, theme: Theme, active: boolean): string {
  const [ink, soft] = colours[theme][line];
  const thickness = line === 'wavy' || line === 'double' ? '1.5px' : '2px';
  const underline = `text-decoration: ${line} underline ${ink} ${thickness}; text-underline-offset: 3px`;
  return `::highlight(${highlightName(line, theme, active)}) { ${underline}${active ? `; background-color: ${soft}` : ''} }`;
}

/** The style sheet of all marks. */
export const markStyles = (['light', 'dark'] as const)
  .flatMap((theme) => lines.flatMap((line) => [ruleFor(line, theme, false), ruleFor(line, theme, true)]))
  .join('\n');
