import { computed } from '@preact/signals';
import type { CoachModel } from '@/components/coach-model';
import { holds } from '@/lib/editor/closest';
import type { Composer } from '@/lib/editor/find';
import type { Marker } from '@/lib/editor/mark';
import { selectionIn } from '@/lib/editor/selection';
import { submitOf } from '@/lib/editor/submit';
import { partsOf } from '@/lib/editor/visible';
import type { Gesture, Reactions } from '@/lib/editor/watch';
import { stopApplying } from './apply-to';
import { callbacksOf } from './callbacks';
import { type Desk, openDesk } from './desk';
import { noteLeft, noteSent } from './publish';
import { choose, clearDesk, paint, refresh, shownFindings, warn } from './refresh';
import { openStage } from './stage';
import { PAUSE, REST } from './visible';
import type { World } from './world';

/** The open desks of a page. */
export interface Desks extends Reactions {
  all(): Iterable<Desk>;
  close(): void;
}

/** One desk for each attached composer. */
export function makeDesks(world: World): Desks {
  const desks = new Map<Composer, Desk>();
  const shut = (composer: Composer): Desk | undefined => {
    const desk = desks.get(composer);
    if (desk) closeDesk(desk);
    desks.delete(composer);
    return desk;
  };
  return {
    all: () => desks.values(),
    attached(composer, swapped) {
      const desk = openDesk(composer, world);
      const old = swapped && shut(swapped);
      if (old) Object.assign(desk, { tally: old.tally, aside: old.aside });
      desk.stage = openStage(desk, callbacksOf(desk), modelOf(desk));
      desks.set(composer, desk);
      schedule(desk);
    },
    changed(composer) {
      const desk = desks.get(composer);
      if (desk) schedule(desk);
    },
    sent(composer: Composer, gesture: Gesture) {
      const desk = desks.get(composer);
      const parts = partsOf(composer);
      // One click sends all parts of a thread: the first of them that was written in speaks for all.
      const first = parts.find((part) => [...desks.keys()].some(({ editor }) => editor === part));
      if (desk && (first ?? composer.editor) === composer.editor) void noteSent(desk, gesture, parts);
    },
    detached(composer, ending) {
      const desk = desks.get(composer);
      if (desk) noteLeft(desk, ending);
      shut(composer);
    },
    close() {
      for (const composer of [...desks.keys()]) shut(composer);
    },
  };
}

const modelOf = ({ board, world }: Desk): CoachModel => ({
  ...board,
  words: world.words,
  folded: computed(() => world.frame.value?.chipFolded.value ?? false),
  forOther: computed(() => world.frame.value?.forOther ?? false),
  modifier: navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl',
});

function closeDesk(desk: Desk): void {
  desk.closed.abort();
  clearDesk(desk);
  desk.stage?.remove();
}

const frames = new WeakMap<Desk, number>();
const timers = new WeakMap<Desk, ReturnType<typeof setTimeout>[]>();

/** Looks at the text in the next frame, and again when the writer has paused and when the text has come to rest. */
function schedule(desk: Desk): void {
  for (const timer of timers.get(desk) ?? []) clearTimeout(timer);
  cancelAnimationFrame(frames.get(desk) ?? 0);
  const look = (): void => {
    if (!desk.closed.signal.aborted) refresh(desk);
  };
  frames.set(desk, requestAnimationFrame(look));
  timers.set(desk, [setTimeout(look, PAUSE + 50), setTimeout(look, REST + 50)]);
}

/** A click on a mark opens its card; a click beside all marks closes the open one. */
export function onClick(desks: Desks, marker: Marker, event: MouseEvent): void {
  const target = event.composedPath()[0];
  for (const desk of desks.all()) {
    const { editor } = desk.composer;
    const shown = desk.board.review.value;
    if (!shown || !(target instanceof Node) || !editor.contains(target)) continue;
    const index = marker.hitTest(editor, event.clientX, event.clientY);
    stopApplying(desk);
    desk.board.keyboard.value = false;
    choose(desk, index === undefined ? undefined : shownFindings(shown)[index]);
    paint(desk);
  }
}

/** Ctrl or ⌘ with the full stop, as editors know it for a quick fix: the card nearest to the caret, with the focus in it. */
export function onKey(desks: Desks, event: KeyboardEvent): void {
  if (event.key !== '.' || !(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
  const target = event.composedPath()[0];
  for (const desk of desks.all()) {
    const shown = desk.board.review.value;
    if (!shown || !(target instanceof Node) || !desk.composer.editor.contains(target)) continue;
    const caret = selectionIn(desk.composer.editor, desk.reading)?.end ?? 0;
    const nearest = shownFindings(shown).toSorted((a, b) => distance(a, caret) - distance(b, caret))[0];
    if (!nearest) continue;
    event.preventDefault();
    event.stopPropagation();
    stopApplying(desk);
    choose(desk, nearest);
    desk.board.keyboard.value = true;
    paint(desk);
  }
}

/** The pointer or the focus reaches a publish button: an open caution shows its card once more. Nothing is stopped by it. */
export function onReach(desks: Desks, event: Event): void {
  const target = event.composedPath()[0];
  for (const desk of desks.all()) {
    if (!desk.board.review.value?.marks.some(({ level }) => level === 'caution')) continue;
    const submit = submitOf(desk.composer);
    if (!submit || !(target instanceof Element) || !holds(submit, target)) continue;
    warn(desk, desk.warnedAtButton);
    paint(desk);
  }
}

/** Remembers the caret before the editor itself hears that the focus goes: some let go of it then. */
export function onBlur(desks: Desks, event: FocusEvent): void {
  const target = event.composedPath()[0];
  for (const desk of desks.all()) {
    const { editor } = desk.composer;
    if (target === editor) desk.left = selectionIn(editor) ?? desk.left;
  }
}

const distance = ({ start, end }: { start: number; end: number }, caret: number): number =>
  caret < start ? start - caret : Math.max(0, caret - end);
