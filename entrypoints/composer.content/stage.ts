import { computed, effect, untracked } from '@preact/signals';
import { h, render } from 'preact';
import css from '@/components/card.css?inline';
import { Coach } from '@/components/coach';
import type { CoachCallbacks, CoachModel } from '@/components/coach-model';
import { closest } from '@/lib/editor/closest';
import { keep, removeHosts } from '@/lib/editor/remains';
import { callbacksOf } from './callbacks';
import type { Desk } from './desk';
import { keepPlace, type Placing } from './keep-place';

/** Our pieces on the page: one element in the top layer, whose closed root the page cannot look into. */
export interface Stage {
  /** Where lines over textareas are drawn, under chip and card. */
  layer: HTMLElement;
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

/** Opens the stage of a desk where the coach shows in the page; elsewhere it takes away all that is ours. */
export function keepStage(desk: Desk): void {
  const stop = effect(() => {
    const { inPage, marker } = desk.world;
    if (inPage.value) {
      desk.stage ??= untracked(() => openStage(desk, callbacksOf(desk), modelOf(desk)));
      return;
    }
    desk.stage?.remove();
    desk.stage = undefined;
    marker.clearAll();
  });
  desk.closed.signal.addEventListener('abort', stop);
}

const modelOf = ({ board, world }: Desk): CoachModel => ({
  ...board,
  words: world.words,
  folded: computed(() => world.frame.value?.chipFolded.value ?? false),
  forOther: computed(() => world.frame.value?.forOther ?? false),
  modifier: navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl',
});

/** Draws chip and card for a desk, and keeps them beside its composer. */
function openStage(desk: Desk, on: CoachCallbacks, model: CoachModel): Stage {
  const { ownerDocument: page } = desk.composer.editor;
  const host = page.createElement('div');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [styles()];
  render(h(Coach, { model, on }), root);
  const layer = page.createElement('div');
  root.prepend(layer);
  const home = homeOf(desk.composer.editor);
  keep(host);
  removeHosts(home);
  home.append(host);
  host.showPopover();

  const placing = keepPlace(desk, host, root);
  const signal = AbortSignal.any([desk.closed.signal, desk.world.signal]);
  const heed = { capture: true, passive: true, signal };
  window.addEventListener('scroll', placing.scrolled, heed);
  window.addEventListener('resize', placing.soon, heed);
  const box = new ResizeObserver(placing.resized);
  box.observe(desk.composer.root);
  const stop = placeWhenChanged(desk, model, placing);
  return {
    layer,
    place: placing.soon,
    remove() {
      stop();
      box.disconnect();
      placing.stop();
      render(null, root);
      host.remove();
    },
  };
}

/** A card that opens or reads differently is placed at once. A new review is no reason to look around, unless the chip reads differently. */
function placeWhenChanged(
  { board }: Desk,
  { folded, forOther }: CoachModel,
  { soon, anew, later }: Placing,
): () => void {
  const { review, chosen, suggestions, apply, notice, place } = board;
  const open = computed(() => chosen.value?.rule);
  let before: string | undefined;
  const line = computed(() => review.value && `${review.value.balance} ${review.value.marks.length}`);
  const stops = [
    effect(() => {
      for (const cause of [open, suggestions, apply, notice, folded, forOther]) cause.value;
      soon();
    }),
    effect(() => {
      if (!line.value) soon();
      else if (before && place.peek()) later();
      else anew();
      before = line.value;
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
