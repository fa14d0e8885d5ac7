import { computed, effect } from '@preact/signals';
import { h, render } from 'preact';
import css from '@/components/card.css?inline';
import { Coach } from '@/components/coach';
import type { CoachCallbacks, CoachModel } from '@/components/coach-model';
import { closest, holds } from '@/lib/editor/closest';
import type { Composer } from '@/lib/editor/find';
import { partAt } from '@/lib/editor/parts';
import { keep, removeHosts } from '@/lib/editor/remains';
import { submitOf } from '@/lib/editor/submit';
import type { Desk } from './desk';
import { type Box, placePieces } from './place';
import { shownIn } from './refresh';

/** Our pieces on the page: one element in the top layer, whose closed root the page cannot look into. */
export interface Stage {
  /** Puts the pieces where they belong, in the next frame. */
  place(): void;
  remove(): void;
}

let sheet: CSSStyleSheet | undefined;

function styles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}

/** A modal dialog makes everything outside it inert: our element then stands in the dialog, outside the site's form. */
const homeOf = (editor: Element): Element => closest(editor, 'dialog:modal') ?? editor.ownerDocument.body;

/** Draws chip and card for a desk, and keeps them beside its composer. */
export function openStage(desk: Desk, on: CoachCallbacks, model: CoachModel): Stage {
  const { ownerDocument: page } = desk.composer.editor;
  const host = page.createElement('div');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [styles()];
  render(h(Coach, { model, on }), root);
  const home = homeOf(desk.composer.editor);
  keep(host);
  removeHosts(home);
  home.append(host);
  host.showPopover();

  let asked = 0;
  const place = (): void => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(() => {
      if (host.isConnected) desk.board.place.value = measure(desk, host, root);
    });
  };
  const signal = AbortSignal.any([desk.closed.signal, desk.world.signal]);
  for (const type of ['scroll', 'resize'])
    window.addEventListener(type, place, { capture: true, passive: true, signal });
  const box = new ResizeObserver(place);
  box.observe(desk.composer.root);
  const { review, chosen, suggestions, apply, notice } = desk.board;
  // A new review is no reason to look around in the page again, unless the chip reads differently.
  const line = computed(() => `${review.value?.balance} ${review.value?.marks.length}`);
  const stop = effect(() => {
    for (const cause of [line, chosen, suggestions, apply, notice, model.folded, model.forOther]) cause.value;
    place();
  });
  return {
    place,
    remove() {
      stop();
      box.disconnect();
      cancelAnimationFrame(asked);
      render(null, root);
      host.remove();
    },
  };
}

const sizeOf = (element: Element | null): { width: number; height: number } => {
  const { width, height } = element?.getBoundingClientRect() ?? { width: 0, height: 0 };
  return { width, height };
};

/** What people see as the composer: the smallest element around editor and publish button, or both where the site keeps them apart. */
function frameOf({ editor, root }: Composer, submit: Element | undefined): Box {
  if (!submit) return root.getBoundingClientRect();
  if (!holds(root, submit)) return around(root.getBoundingClientRect(), submit.getBoundingClientRect());
  let frame: Element = editor;
  while (!holds(frame, submit)) frame = frame.parentElement ?? (frame.getRootNode() as ShadowRoot).host;
  return frame.getBoundingClientRect();
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

function measure(desk: Desk, host: Element, root: ShadowRoot) {
  const { composer, board, world } = desk;
  const { innerWidth: width, innerHeight: height } = window;
  const button = submitOf(composer);
  const card = root.querySelector<HTMLElement>('[data-piece="card"]');
  const chosen = board.chosen.value;
  const part = chosen && partAt(desk.whole, chosen);
  const { editor } = part?.reading ?? composer;
  const index = part
    ? shownIn(desk, part).findIndex(({ rule, start }) => rule === chosen.rule && start === chosen.start)
    : -1;
  const marked: Box[] = index < 0 ? [] : world.marker.rectsOf(editor, index);
  return placePieces({
    viewport: { width, height },
    composer: frameOf(composer, button),
    editor: editor.getBoundingClientRect(),
    ...(button && { submit: button.getBoundingClientRect() }),
    marked,
    lines: chosen ? linesOf(editor) : [],
    hides: (box) => hides(host, box),
    chip: sizeOf(root.querySelector('[data-piece="chip"]')),
    card: { ...sizeOf(card), height: card?.scrollHeight ?? 0 },
  });
}
