import type { Span } from '../../engine/draft';
import { follow } from './follow';
import { type Frame, frameOf } from './frame';
import { adoptFill, makeLine } from './line';
import { makeMirror, type WordBox } from './mirror';
import { clippersOf, cut, insideOf } from './visible-part';

/** A line under words of a textarea. `style`: the declarations that draw it. */
export interface Underline extends Span {
  style: string;
}

/** Lines over a textarea, drawn in a box of ours in the top layer: the textarea itself is not touched. */
export interface Lines {
  draw(text: string, lines: readonly Underline[]): void;
  /** Boxes of the words of each line, in the viewport, as far as they can be seen. */
  boxes(index: number): DOMRect[];
  remove(): void;
}

/** Where a textarea's text is now: what can be seen of it, and where its first line begins, scrolled as it is. */
interface Sight {
  seen: DOMRect;
  x: number;
  y: number;
  scale: number;
}

function sightOf(area: HTMLElement, frame: Frame, clippers: readonly Element[]): Sight {
  const { left, top, scale, inset, view, text } = frame;
  const inside = new DOMRect(
    left + inset.left * scale,
    top + inset.top * scale,
    view.width * scale,
    view.height * scale,
  );
  return {
    seen: clippers.reduce((seen, clipper) => cut(seen, insideOf(clipper)), inside),
    x: left + (text.left - area.scrollLeft) * scale,
    y: top + (text.top - area.scrollTop) * scale,
    scale,
  };
}

/** Draws lines over a textarea into `layer`, a box of ours that fills nothing and lies over the page. */
export function drawLines(area: HTMLTextAreaElement, layer: HTMLElement): Lines {
  adoptFill(layer.getRootNode() as Document | ShadowRoot);
  const pane = makePane(layer);
  const mirror = makeMirror(area, layer);
  let text = '';
  let lines: readonly Underline[] = [];
  let words: WordBox[][] = [];
  let sight: Sight | undefined;
  const place = (clippers: readonly Element[]): Frame | undefined => {
    const frame = frameOf(area);
    sight = frame && sightOf(area, frame, clippers);
    pane.show(sight);
    return frame;
  };
  let clippers: readonly Element[] = [];
  const layOut = (): void => {
    clippers = clippersOf(area);
    const frame = place(clippers);
    words = frame ? mirror.measure(text, lines, frame.text.width) : [];
    pane.fill(words.flatMap((boxes, index) => boxes.map((box) => makeLine(area, box, lines[index]!.style))));
  };
  const stop = follow(area, { moved: () => void place(clippers), changed: layOut });
  return {
    draw(nextText, nextLines) {
      [text, lines] = [nextText, nextLines];
      layOut();
    },
    boxes: (index) => (sight ? inSight(words[index] ?? [], sight) : []),
    remove() {
      stop();
      mirror.remove();
      pane.remove();
    },
  };
}

/** What shows the lines: a window over what can be seen of the text, and in it a sheet that moves with the text. */
function makePane(layer: HTMLElement) {
  const pane = layer.ownerDocument.createElement('div');
  const sheet = layer.ownerDocument.createElement('div');
  pane.append(sheet);
  layer.append(pane);
  return {
    fill: (lines: readonly HTMLElement[]) => sheet.replaceChildren(...lines),
    show(sight: Sight | undefined) {
      pane.hidden = !sight;
      if (!sight) return;
      const { seen, x, y, scale } = sight;
      pane.style.cssText = `position: fixed; left: ${seen.left}px; top: ${seen.top}px; width: ${seen.width}px; height: ${seen.height}px; overflow: clip; pointer-events: none`;
      sheet.style.cssText = `position: absolute; left: ${x - seen.left}px; top: ${y - seen.top}px; transform: scale(${scale}); transform-origin: 0 0`;
    },
    remove: () => pane.remove(),
  };
}

const inSight = (boxes: readonly WordBox[], { seen, x, y, scale }: Sight): DOMRect[] =>
  boxes
    .map(({ left, top, width, height }) =>
      cut(new DOMRect(x + left * scale, y + top * scale, width * scale, height * scale), seen),
    )
    .filter(({ width, height }) => width > 0 && height > 0);
