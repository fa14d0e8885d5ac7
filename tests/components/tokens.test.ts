import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('components/tokens.css', 'utf8');
const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)];
const colours = new Map(pairs.map(([, name, light, dark]) => [name, [light, dark]]));

// WCAG 2.2, relative luminance and contrast ratio.
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r, g, b] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string, theme: 0 | 1): number {
  const [a, b] = [one, other].map((name) => luminance(colours.get(name)?.[theme] ?? ''));
  return (Math.max(a!, b!) + 0.05) / (Math.min(a!, b!) + 0.05);
}

const texts = ['ink', 'ink-2', 'ink-3', 'talk', 'send', 'bait', 'care'];
const grounds = ['paper', 'paper-2'];

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('%s theme', (_, theme) => {
  it.each(texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)))(
    '%s reads on %s (AA, 4.5)',
    (text, ground) => {
      expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each([
    ['ink', 'talk-soft', 4.5],
    ['talk', 'talk-soft', 4.5],
    ['ink', 'send-soft', 4.5],
    ['on-talk', 'talk', 4.5],
    ['edge', 'paper', 3],
    ['focus', 'paper', 3],
    ['focus', 'paper-2', 3],
  ] as const)('%s on %s reaches %d', (text, ground, least) => {
    expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(least);
  });
});

it('no type below 12 px', () => {
  for (const file of ['card.css', 'pages.css', 'panel.css', 'pieces.css'])
    for (const [, size] of readFileSync(`components/${file}`, 'utf8').matchAll(/font(?:-size)?:[^;]*?(\d+)px/g))
      expect(Number(size)).toBeGreaterThanOrEqual(12);
});
