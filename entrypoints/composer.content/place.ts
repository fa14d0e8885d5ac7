import type { Corner, Place } from '@/components/coach-model';

/** A box in the viewport, CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** What stands on the page and how large our pieces are. */
export interface Scene {
  viewport: Size;
  /** The composer: editor, tools and publish button. */
  composer: Box;
  editor: Box;
  /** The publish button: never covered. */
  submit?: Box;
  /** The text in question: not covered while there is room elsewhere. */
  marked: readonly Box[];
  /** The lines of the whole text, covered rather than those. */
  lines: readonly Box[];
  /** How many things of the page that can be pressed or are being read a piece would hide there. */
  hides(box: Box): number;
  chip: Size;
  card: Size;
}

const GAP = 12;
const EDGE = 8;
/** Below this a card is of no use; it then covers the text rather. */
const LEAST = 160;

/** Where chip and card stand: beside the composer, over no publish button. */
export function placePieces(scene: Scene): Place {
  const chip = placeChip(scene);
  const small = boxAt(chip, scene.chip);
  const card = placeCard(scene, small);
  const shown = { ...scene.card, height: Math.min(scene.card.height, card.maxHeight) };
  const isUnder = shown.height > 0 && meet(small, boxAt(card, shown));
  return { chip: isUnder ? undefined : chip, card };
}

const boxAt = ({ left, top }: Corner, { width, height }: Size): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const meet = (a: Box, b: Box | undefined, by = 0): boolean =>
  b !== undefined && a.left < b.right + by && b.left < a.right + by && a.top < b.bottom + by && b.top < a.bottom + by;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** On the composer's lower edge or just below it, else on its upper edge: wherever it hides least of what can be used. */
function placeChip(scene: Scene): Corner {
  const { viewport, composer, editor, chip } = scene;
  const left = composer.left + 16;
  const right = composer.right - chip.width - 16;
  const [on, below, above] = [composer.bottom - chip.height / 2, composer.bottom - 6, composer.top - chip.height / 2];
  const spots: [left: number, top: number][] = [
    [left, on],
    [left, below],
    [right, below],
    [right, on],
    [left, above],
    [right, above],
  ];
  const text = { ...editor, bottom: editor.bottom - 4 };
  return cheapest(
    scene,
    spots.map(([x, y]) => ({
      left: clamp(x, EDGE, viewport.width - chip.width - EDGE),
      top: clamp(y, EDGE, viewport.height - chip.height - EDGE),
    })),
    chip,
    (box) => (meet(box, text) ? 20 : 0),
  );
}

/** The first corner that costs least. The page is slow to say what a piece hides: asked only where that can decide. */
function cheapest(
  { submit, hides }: Scene,
  corners: readonly Corner[],
  size: Size,
  cost: (box: Box) => number,
): Corner {
  let best = corners[0] as Corner;
  let least = Number.POSITIVE_INFINITY;
  for (const corner of corners) {
    const box = boxAt(corner, size);
    let price = cost(box) + (meet(box, submit, 4) ? 100 : 0);
    if (price < least) price += hides(box);
    if (price < least) [best, least] = [corner, price];
  }
  return best;
}

/** To the right of the composer, to its left, below, above; where none has room, over it, best where no text is; else cut. */
function placeCard(scene: Scene, chip: Box): Place['card'] {
  const { viewport, composer, card } = scene;
  const height = Math.min(card.height, viewport.height - 2 * EDGE);
  const anchor = scene.marked[0] ?? chip;
  const beside = clamp(anchor.top - 24, EDGE, viewport.height - height - EDGE);
  const along = clamp(composer.left, EDGE, viewport.width - card.width - EDGE);
  const lowest = Math.max(composer.bottom, chip.bottom);
  const highest = Math.min(composer.top, chip.top);
  const spots: (Corner & { maxHeight: number })[] = [
    { left: composer.right + GAP, top: beside, maxHeight: viewport.height - beside - EDGE },
    { left: composer.left - GAP - card.width, top: beside, maxHeight: viewport.height - beside - EDGE },
    { left: along, top: lowest + GAP, maxHeight: viewport.height - lowest - GAP - EDGE },
    { left: along, top: Math.max(EDGE, highest - GAP - height), maxHeight: highest - GAP - EDGE },
  ];
  const holds = (least: number) =>
    spots.find(
      ({ left, maxHeight }) => left >= EDGE && left + card.width <= viewport.width - EDGE && maxHeight >= least,
    );
  const whole = holds(height);
  if (whole) return whole;
  const over = overText(scene, height, chip);
  const hidesText = scene.lines.some((line) => meet(boxAt(over, { ...card, height: over.maxHeight }), line));
  return (hidesText && holds(Math.min(height, LEAST * 1.5))) || over;
}

/** No room around: below the marked text or above it, at the side away from the publish button. */
function overText(scene: Scene, height: number, chip: Box): Place['card'] {
  const { viewport, marked, lines, submit, card, composer } = scene;
  const bottom = Math.max(0, ...marked.map((box) => box.bottom));
  const top = Math.min(viewport.height, ...marked.map((box) => box.top));
  const lefts = [
    viewport.width - card.width - EDGE,
    EDGE,
    clamp(composer.left, EDGE, viewport.width - card.width - EDGE),
  ];
  const lastLine = Math.max(bottom, ...lines.map((box) => box.bottom));
  const aboveButton = (submit?.top ?? viewport.height) - GAP - height;
  const tops = [bottom + GAP, lastLine + GAP, aboveButton, top - GAP - height, EDGE, viewport.height - height - EDGE];
  const spots = tops.flatMap((y) =>
    lefts.map((left) => ({ left, top: clamp(y, EDGE, viewport.height - height - EDGE) })),
  );
  const size = { ...card, height };
  const cost = (box: Box): number => {
    const over = (boxes: readonly Box[]) => boxes.filter((one) => meet(box, one)).length;
    return over(marked) * 20 + over(lines) * 6 + over([chip]) * 5 + Math.abs(box.top - top) / 60;
  };
  return shrink(cheapest(scene, spots, size, cost), size, submit);
}

/** What cannot be helped by moving is helped by being lower: the publish button stays free. */
function shrink(corner: Corner, size: Size, submit: Box | undefined): Place['card'] {
  if (!submit || !meet(boxAt(corner, size), submit, 4)) return { ...corner, maxHeight: size.height };
  const above = submit.top - GAP - corner.top;
  if (above >= LEAST) return { ...corner, maxHeight: above };
  return { left: corner.left, top: submit.bottom + GAP, maxHeight: LEAST };
}
