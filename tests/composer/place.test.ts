import { describe, expect, it } from 'vitest';
import { type Box, placePieces, type Scene } from '@/entrypoints/composer.content/place';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const chip = { width: 240, height: 30 };
const card = { width: 360, height: 320 };

/** A composer in a window, its publish button at the lower right, its first line marked. */
function scene(width: number, height: number, composer: Box, more: Partial<Scene> = {}): Scene {
  const editor = box(composer.left + 24, composer.top + 90, composer.right - composer.left - 48, 200);
  const line = box(editor.left, editor.top, editor.right - editor.left, 24);
  return {
    viewport: { width, height },
    composer,
    editor,
    submit: box(composer.right - 110, composer.bottom - 46, 90, 34),
    marked: [line],
    lines: [line],
    hides: () => 0,
    chip,
    card,
    ...more,
  };
}

const meets = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const placed = (wanted: Scene): { chip: Box; card: Box } => {
  const { chip: at = { left: 0, top: 0 }, card: stands } = placePieces(wanted);
  return {
    chip: box(at.left, at.top, chip.width, chip.height),
    card: box(stands.left, stands.top, card.width, Math.min(card.height, stands.maxHeight)),
  };
};

describe('where chip and card stand', () => {
  it('puts the card to the right of the composer, at the height of the words in question', () => {
    const wide = scene(1600, 900, box(300, 100, 600, 500));
    const { card: at } = placed(wide);
    expect(at.left).toBe(912);
    expect(Math.abs(at.top - wide.marked[0]!.top)).toBeLessThan(40);
  });

  it('puts it to the left where the right has no room', () => {
    expect(placed(scene(1200, 900, box(580, 100, 600, 500))).card.right).toBeLessThan(580);
  });

  it.each([
    [1280, 800, box(300, 40, 680, 510)],
    [1024, 640, box(172, 40, 680, 510)],
    [800, 600, box(60, 30, 680, 540)],
    [500, 700, box(0, 0, 500, 400)],
    [390, 700, box(0, 0, 390, 360)],
  ])('never covers the publish button and stays in a window of %i × %i', (width, height, composer) => {
    const wanted = scene(width, height, composer);
    const at = placed(wanted);
    if (placePieces(wanted).chip) expect(meets(at.chip, at.card)).toBe(false);
    for (const piece of [at.chip, at.card]) {
      expect(meets(piece, wanted.submit!)).toBe(false);
      expect(piece.left).toBeGreaterThanOrEqual(0);
      expect(piece.right).toBeLessThanOrEqual(width);
      expect(piece.top).toBeGreaterThanOrEqual(0);
      expect(piece.bottom).toBeLessThanOrEqual(height);
    }
  });

  it('covers no marked words while there is room anywhere', () => {
    const wanted = scene(1280, 800, box(300, 40, 680, 510));
    expect(meets(placed(wanted).card, wanted.marked[0]!)).toBe(false);
  });

  it('covers rather its own chip than a line of the text', () => {
    const wanted = scene(1100, 760, box(216, 47, 680, 510));
    const [line] = wanted.marked as [Box];
    const below = box(line.left, line.bottom, 300, 24);
    const high: Scene = { ...wanted, lines: [line, below], card: { ...card, height: 353 } };
    expect(meets({ ...placed(high).card, bottom: placed(high).card.top + 353 }, below)).toBe(false);
  });

  it('stands over an empty part of the composer rather than cut below it', () => {
    const wanted = scene(1100, 760, box(196, 10, 600, 400), { lines: [] });
    expect(placePieces(wanted).card.maxHeight).toBeGreaterThanOrEqual(card.height);
  });

  it('moves the chip off what can be used', () => {
    const wanted = scene(1600, 900, box(300, 100, 600, 500));
    const first = placed(wanted).chip;
    const tools = box(first.left, first.top, 200, 20);
    const moved = placed({ ...wanted, hides: (one) => (meets(one, tools) ? 3 : 0) }).chip;
    expect(meets(moved, tools)).toBe(false);
  });
});
