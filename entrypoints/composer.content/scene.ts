import { holds, parentOf } from '@/lib/editor/closest';
import type { Composer } from '@/lib/editor/find';
import { partAt } from '@/lib/editor/parts';
import { submitOf } from '@/lib/editor/submit';
import type { Desk } from './desk';
import type { Box, Scene, Size } from './place';
import { shownIn } from './refresh';

const sizeOf = (element: Element | null): Size => {
  const { width, height } = element?.getBoundingClientRect() ?? { width: 0, height: 0 };
  return { width, height };
};

/** What people see as the composer. */
export const boxOf = (composer: Composer): Box => frameOf(composer, submitOf(composer));

/** The smallest element around editor and publish button, or both where the site keeps them apart. */
function frameOf({ editor, root }: Composer, submit: Element | undefined): Box {
  if (!submit) return root.getBoundingClientRect();
  if (!holds(root, submit)) return around(root.getBoundingClientRect(), submit.getBoundingClientRect());
  let frame: Element | undefined = editor;
  while (frame && !holds(frame, submit)) frame = parentOf(frame);
  // An editor that the site has just taken away stands in nothing.
  return (frame ?? root).getBoundingClientRect();
}

const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** Most lines of a text that are looked at: more do not fit a window. */
const MOST_LINES = 60;

function linesOf(editor: Element): Box[] {
  const range = editor.ownerDocument.createRange();
  range.selectNodeContents(editor);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height < 60).slice(0, MOST_LINES);
}

const usable = 'a, button, input, select, textarea, img, [role="button"], [role="link"], [role="tab"]';

/** How many of some points inside a box lie on something of the page that can be used. */
function hides(host: Element, { left, top, right, bottom }: Box): number {
  let hidden = 0;
  const step = Math.max(24, (right - left) / 6);
  for (let x = left + 8; x < right; x += step) {
    for (const y of [top + 6, bottom - 6]) {
      const under = host.ownerDocument.elementsFromPoint(x, y).find((element) => element !== host);
      const inner = under?.shadowRoot?.elementFromPoint(x, y) ?? under;
      if (inner?.closest(usable)) hidden += 1;
    }
  }
  return hidden;
}

/** Boxes of the words that the open card is about. */
function markedOf(desk: Desk): readonly Box[] {
  const chosen = desk.board.chosen.value;
  const part = chosen && partAt(desk.whole, chosen);
  if (!part) return [];
  const index = shownIn(desk, part).findIndex(({ rule, start }) => rule === chosen.rule && start === chosen.start);
  return index < 0 ? [] : desk.world.marker.rectsOf(part.reading.editor, index);
}

/** What stands where around the composer of a desk whose pieces are in `root`, the shadow root of `host`. */
export function lookAround(desk: Desk, host: Element, root: ShadowRoot): Scene {
  const { innerWidth: width, innerHeight: height } = window;
  const { composer, board } = desk;
  const button = submitOf(composer);
  const card = root.querySelector<HTMLElement>('[data-piece="card"]');
  const chosen = board.chosen.value;
  const { editor } = (chosen && partAt(desk.whole, chosen))?.reading ?? composer;
  return {
    viewport: { width, height },
    composer: frameOf(composer, button),
    editor: editor.getBoundingClientRect(),
    ...(button && { submit: button.getBoundingClientRect() }),
    marked: markedOf(desk),
    lines: chosen ? linesOf(editor) : [],
    hides: (box) => hides(host, box),
    chip: sizeOf(root.querySelector('[data-piece="chip"]')),
    card: { ...sizeOf(card), height: card?.scrollHeight ?? 0 },
  };
}
