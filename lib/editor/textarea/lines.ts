import type { Span } from '../../engine/draft';
import { afterFrame } from './after-frame';
import { follow } from './follow';
import { frameOf } from './frame';
import { adoptFill, makeLine } from './line';
import { makeMirror, type WordBox } from './mirror';
import { clippersOf, cut, insideOf } from './visible-part';

/** A line under words of a textarea. `style`: the declarations that draw it. */
export interface Underline extends Span {
  style: string;
}

/** Lines over a textarea, drawn in a box of ours in the top layer: the textarea itself is not touched. */
export interface Lines {
  /** Replaces the lines, once the page has laid out its next frame. */
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
  /** How wide a line may be, in the textarea's own pixels. */
  width: number;
}

function sightOf(area: HTMLTextAreaElement): Sight | undefined {
  const frame = frameOf(area);
  if (!frame) return undefined;
  const { left, top, scale, inset, view, text } = frame;
  const inside = new DOMRect(
    left + inset.left * scale,
    top + inset.top * scale,
    view.width * scale,
    view.height * scale,
  );
  return {
    seen: clippersOf(area).reduce((seen, clipper) => cut(seen, insideOf(clipper)), inside),
    x: left + (text.left - area.scrollLeft) * scale,
    y: top + (text.top - area.scrollTop) * scale,
    scale,
    width: text.width,
  };
}

/** As much of the text as decides where the lines are: what comes after their last paragraph moves none of its words. */
function headOf(text: string, lines: readonly Underline[]): string {
  const last = Math.max(0, ...lines.map(({ end }) => end));
  const end = text.indexOf('\n', last);
  return end < 0 ? text : text.slice(0, end);
}

const isSame = (a: readonly Underline[], b: readonly Underline[]): boolean =>
  a.length === b.length &&
  a.every(({ start, end, style }, index) => {
    const other = b[index]!;
    return start === other.start && end === other.end && style === other.style;
  });

/** Draws lines over a textarea into `layer`, a box of ours that fills nothing and lies over the page. */
export function drawLines(area: HTMLTextAreaElement, layer: HTMLElement): Lines {
  adoptFill(layer.getRootNode() as Document | ShadowRoot);
  const pane = makePane(layer);
  const mirror = makeMirror(area, layer);
  let head = '';
  let lines: readonly Underline[] = [];
  let words: WordBox[][] = [];
  const later = afterFrame(() => {
    const sight = sightOf(area);
    words = sight ? mirror.measure(head, lines, sight.width) : [];
    const drawn = words.flatMap((boxes, index) => boxes.map((box) => makeLine(area, box, lines[index]!.style)));
    // The page is asked before anything is changed: a question after a change has it laid out anew.
    pane.show(sight);
    pane.fill(drawn);
  });
  const stop = follow(area, { moved: () => pane.show(sightOf(area)), changed: later.now });
  return {
    draw(text, nextLines) {
      const nextHead = headOf(text, nextLines);
      if (nextHead === head && isSame(lines, nextLines)) return;
      [head, lines] = [nextHead, nextLines];
      later.ask();
    },
    boxes(index) {
      if (later.isAsked()) later.now();
      const sight = sightOf(area);
      return sight ? inSight(words[index] ?? [], sight) : [];
    },
    remove() {
      later.stop();
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
