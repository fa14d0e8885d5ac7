import type { Span } from '../../engine/draft';

/** A box of marked words in the textarea's own pixels, from where its first line begins. */
export interface WordBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A copy of a textarea's text, laid out in the same way and never seen: a textarea tells nobody where its words stand. */
export interface Mirror {
  /** Boxes of each span, one for each line that it runs over. `width`: how wide a line may be. */
  measure(text: string, spans: readonly Span[], width: number): WordBox[][];
  remove(): void;
}

/** Everything that decides where words stand begins so; proved against the browsers' own drawing in tests/browser/editor. */
const decisive = /^(?:-moz-)?(?:direction|font|hyphen|letter|line|overflow-wrap|tab|text-|unicode|white|word)/;

/** Copies the style of a textarea, or as much of it as `names` begin: whatever is drawn over its words must have it too. */
export function copyStyle(from: HTMLElement, to: HTMLElement, names = decisive): void {
  const style = getComputedStyle(from);
  for (const name of [...style].filter((one) => names.test(one))) {
    const value = style.getPropertyValue(name);
    if (value !== '' && to.style.getPropertyValue(name) !== value) to.style.setProperty(name, value, 'important');
  }
}

/** Makes the mirror of a textarea inside a box of ours that fills nothing and moves nothing. */
export function makeMirror(area: HTMLTextAreaElement, layer: HTMLElement): Mirror {
  const copy = layer.ownerDocument.createElement('div');
  const text = layer.ownerDocument.createTextNode('');
  copy.append(text);
  // Not to be seen is not to be found either: a page can search its window, closed roots included (measured in both browsers).
  copy.style.cssText = 'position: absolute; left: 0; top: 0; visibility: hidden; pointer-events: none';
  layer.append(copy);
  return {
    measure(wanted, spans, width) {
      copyStyle(area, copy);
      copy.lang = (area.closest('[lang]') as HTMLElement | null)?.lang ?? '';
      copy.style.width = `${Math.max(0, width)}px`;
      if (text.data !== wanted) text.data = wanted;
      const origin = copy.getBoundingClientRect();
      return spans.map((span) => boxesOf(text, span, origin));
    },
    remove: () => copy.remove(),
  };
}

function boxesOf(text: Text, { start, end }: Span, origin: DOMRect): WordBox[] {
  if (start >= end || end > text.length) return [];
  const range = text.ownerDocument.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return [...range.getClientRects()]
    .filter(({ width }) => width > 0)
    .map(({ left, top, width, height }) => ({ left: left - origin.left, top: top - origin.top, width, height }));
}
