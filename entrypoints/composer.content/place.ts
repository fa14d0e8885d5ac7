import type { Corner, Place } from '@/components/coach-model';

/** A box in the viewport, CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What stands on the page and how large our pieces are. */
export interface Scene {
  viewport: { width: number; height: number };
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
  chip: { width: number; height: number };
  card: { width: number; height: number };
}

const GAP = 12;
const EDGE = 8;
/** Below this a card is of no use; it then covers the text rather. */
const LEAST = 160;

/** Where chip and card stand: beside the composer, over no publish button. */
export function placePieces(scene: Scene): Place {
  const chip = placeChip(scene);
  const card = placeCard(scene, boxAt(chip, scene.chip));
  const shown = { width: scene.card.width, height: Math.min(scene.card.height, card.maxHeight) };
  const isUnder = shown.height > 0 && meet(boxAt(chip, scene.chip), boxAt(card, shown));
  return { chip: isUnder ? undefined : chip, card };
}

const boxAt = ({ left, top }: Corner, { width, height }: { width: number; height: number }): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const meet = (a: Box, b: Box | undefined, by = 0): boolean =>
  b !== undefined && a.left < b.right + by && b.left < a.right + by && a.top < b.bottom + by && b.top < a.bottom + by;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** On the composer's lower edge or just below it, else on its upper edge: wherever it hides least of what can be used. */
function placeChip({ viewport, composer, editor, submit, chip, hides }: Scene): Corner {
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
  const cost = (corner: Corner): number => {
    const box = boxAt(corner, chip);
    return (meet(box, submit, 4) ? 100 : 0) + (meet(box, text) ? 20 : 0) + hides(box);
  };
  return cheapest(
    spots.map(([x, y]) => ({
      left: clamp(x, EDGE, viewport.width - chip.width - EDGE),
      top: clamp(y, EDGE, viewport.height - chip.height - EDGE),
    })),
    cost,
  );
}

/** The first of those that cost least; each is looked at once. */
function cheapest<Spot>(spots: readonly Spot[], cost: (spot: Spot) => number): Spot {
  let best = spots[0] as Spot;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    const price = cost(spot);
    if (price < least) [best, least] = [spot, price];
    if (least === 0) break;
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
  const hidesText = scene.lines.some((line) => meet(boxAt(over, { width: card.width, height: over.maxHeight }), line));
  return (hidesText && holds(Math.min(height, LEAST * 1.5))) || over;
}

/** No room around: below the marked text or above it, at the side away from the publish button. */
function overText(scene: Scene, height: number, chip: Box): Place['card'] {
  const { viewport, marked, lines, submit, card, composer, hides } = scene;
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
  const cost = (corner: Corner): number => {
    const box = boxAt(corner, { width: card.width, height });
    const over = (boxes: readonly Box[]) => boxes.filter((one) => meet(box, one)).length;
    const covered = over(marked) * 20 + over(lines) * 6 + over([chip]) * 5 + hides(box);
    const away = Math.abs(box.top - top) / 60;
    return (meet(box, submit, 4) ? 100 : 0) + covered + away;
  };
  return shrink(cheapest(spots, cost), height, submit, card.width);
}

/** What cannot be helped by moving is helped by being lower: the publish button stays free. */
function shrink(corner: Corner, height: number, submit: Box | undefined, width: number): Place['card'] {
  if (!submit || !meet(boxAt(corner, { width, height }), submit, 4)) return { ...corner, maxHeight: height };
  const above = submit.top - GAP - corner.top;
  if (above >= LEAST) return { ...corner, maxHeight: above };
  return { left: corner.left, top: submit.bottom + GAP, maxHeight: LEAST };
}
