// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { themeOf } from '@/lib/editor/theme';

const onGround = (backgroundColor: string) => {
  vi.spyOn(globalThis, 'getComputedStyle').mockReturnValue({ backgroundColor } as CSSStyleDeclaration);
  return themeOf(document.body);
};

describe('the ground that a text stands on', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(21, 32, 43)', 'dark'],
    ['rgba(255, 255, 255, 0.9)', 'light'],
    ['rgba(0, 0, 0, 0)', 'light'],
    ['oklch(1 0 0)', 'light'],
    ['oklch(0.21 0.03 264)', 'dark'],
    ['oklab(0.99 0 -0.001)', 'light'],
    ['lab(100 0 0)', 'light'],
    ['lab(8 1e-5 0)', 'dark'],
    ['color(srgb 1 1 1)', 'light'],
    ['color(display-p3 0.08 0.1 0.1)', 'dark'],
    ['color(srgb 0 0 0 / 0.1)', 'light'],
  ])('%s is %s', (colour, theme) => {
    expect(onGround(colour)).toBe(theme);
  });
});
