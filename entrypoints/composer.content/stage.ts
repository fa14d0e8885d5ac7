import { computed, effect, untracked } from '@preact/signals';
import { h, render } from 'preact';
import { Coach } from '@/components/coach';
import type { CoachCallbacks, CoachModel } from '@/components/coach-model';
import { closest } from '@/lib/editor/closest';
import { keep, removeHosts } from '@/lib/editor/remains';
import type { Words } from '@/lib/wording/words';
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

function styles(css: string): CSSStyleSheet {
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
    if (raise(desk)) return;
    desk.stage?.remove();
    desk.stage = undefined;
    desk.world.marker.clearAll();
  });
  desk.closed.signal.addEventListener('abort', stop);
}

/** Opens the stage beside the composer as it is now; says whether the coach shows in the page. */
export function raise(desk: Desk): boolean {
  const { inPage, words } = desk.world;
  const spoken = words.value;
  if (!inPage.value || !spoken) return false;
  desk.stage ??= untracked(() => openStage(desk, callbacksOf(desk), modelOf(desk, spoken)));
  return true;
}

const modelOf = ({ board, world }: Desk, spoken: Words): CoachModel => ({
  ...board,
  words: computed(() => world.words.value ?? spoken),
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
  root.adoptedStyleSheets = [styles(desk.world.css())];
  render(h(Coach, { model, on }), root);
  const layer = page.createElement('div');
  root.prepend(layer);
  const home = homeOf(desk.composer.editor);
  keep(host);
  removeHosts(home);
  home.append(host);
  host.showPopover();

  const placing = keepPlace(desk, host, root);
  const over = new AbortController();
  const signal = AbortSignal.any([over.signal, desk.world.signal]);
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
      over.abort();
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
