import { type Signal, signal } from '@preact/signals';
import { contextOf } from '@/lib/editor/context';
import type { Composer } from '@/lib/editor/find';
import type { Marker } from '@/lib/editor/mark';
import { type Part, readWhole, selectionInWhole } from '@/lib/editor/parts';
import { selectionIn } from '@/lib/editor/selection';
import type { Ending, Reactions } from '@/lib/editor/watch';
import { type Desk, editorsOf, openDesk, seat } from './desk';
import type { Moment } from './pace';
import { noteLeft, noteSent } from './publish';
import { clearDesk, dropAway, hideDesk, refresh, shownFindings, shownIn, turnTo } from './refresh';
import { lookForButton, tell } from './signs';
import { keepStage, raise } from './stage';
import { isSeen, type World } from './world';

/** The open desks of a page. */
export interface Desks extends Reactions {
  all(): Iterable<Desk>;
  /** The one last written in or clicked: what a panel shows. */
  current: Signal<Desk | undefined>;
  close(): void;
}

/** One desk for each attached composer; the parts of a thread share theirs. */
export function makeDesks(world: World): Desks {
  const desks = new Map<Composer, Desk>();
  const current = signal<Desk | undefined>(undefined);
  return {
    all: () => new Set(desks.values()),
    current,
    attached(composer, swapped) {
      current.value = seatAt(desks, world, composer, swapped);
    },
    used(composer) {
      current.value = desks.get(composer);
    },
    changed(composer) {
      const desk = desks.get(composer);
      if (desk) bringForward(desk, composer);
    },
    sent(composer, gesture) {
      const desk = desks.get(composer);
      if (desk) void noteSent(desk, gesture);
    },
    away(composer) {
      const desk = desks.get(composer);
      if (desk) hideDesk(desk);
    },
    detached(composer, ending) {
      const desk = leave(desks, composer, ending);
      if (desk && desk === current.value) current.value = [...desks.values()].at(-1);
    },
    close() {
      for (const desk of new Set(desks.values())) closeDesk(desk);
      desks.clear();
    },
  };
}

/** The desk that closed with its last composer. */
function leave(desks: Map<Composer, Desk>, composer: Composer, ending: Ending): Desk | undefined {
  const desk = takeOff(desks, composer);
  if (!desk) return undefined;
  const mate = [...desks].find(([, one]) => one === desk)?.[0];
  if (mate) {
    bringForward(desk, mate);
    return undefined;
  }
  noteLeft(desk, ending);
  closeDesk(desk);
  return desk;
}

function takeOff(desks: Map<Composer, Desk>, composer: Composer): Desk | undefined {
  const desk = desks.get(composer);
  desks.delete(composer);
  return desk;
}

/** The desk of a thread of which this composer is a further part. */
function mateOf(desks: ReadonlyMap<Composer, Desk>, composer: Composer): Desk | undefined {
  const editors = editorsOf(composer);
  if (editors.length < 2) return undefined;
  return [...desks].find(([mate]) => mate.root === composer.root && editors.includes(mate.editor))?.[1];
}

/** The desk of a composer that was just found; `swapped`: the one in whose place it came. */
function seatAt(desks: Map<Composer, Desk>, world: World, composer: Composer, swapped: Composer | undefined): Desk {
  const old = swapped && takeOff(desks, swapped);
  const known = mateOf(desks, composer) ?? old;
  const desk = known ?? openDesk(composer, world, lookAt);
  if (old && old !== desk && ![...desks.values()].includes(old)) closeDesk(old);
  desks.set(composer, desk);
  bringForward(desk, composer);
  if (swapped && desk === old) moveTo(desk, swapped, composer);
  tell(desk, 'attached');
  if (!known) keepStage(desk);
  return desk;
}

/** The site has put another node in the place of one: the same draft goes on there. */
function moveTo(desk: Desk, from: Composer, to: Composer): void {
  const { board, sending } = desk;
  desk.whole = readWhole(desk.editors);
  if (sending && !sending.composer.editor.isConnected) {
    // An empty one holds nothing of what is on its way.
    if (desk.whole.text.trim() !== '') sending.composer = to;
    else desk.sending = undefined;
  }
  // One that is described anew is another to whoever asks how a site fares.
  if (from.variant.id !== to.variant.id) desk.told = new Set();
  dropAway(desk);
  // Its card is drawn anew, and whoever writes keeps the keyboard.
  board.keyboard.value = false;
  desk.stage?.remove();
  desk.stage = undefined;
  raise(desk);
}

/** Whether all is where the adapter says is asked when the writer pauses. */
function lookAt(desk: Desk, moment: Moment): void {
  if (desk.composer.editor.isConnected) refresh(desk);
  if (moment === 'pause' && desk.full) lookForButton(desk);
}

/** The part that is written in decides where chip and card stand. */
function bringForward(desk: Desk, composer: Composer): void {
  // When a whole thread leaves, what its last parts look like says nothing any more.
  if (desk.composer !== composer && composer.editor.isConnected) {
    desk.composer = composer;
    seat(desk);
    desk.context = contextOf(composer, desk.world.path());
  }
  desk.pace.changed();
}

function closeDesk(desk: Desk): void {
  desk.closed.abort();
  desk.pace.stop();
  clearDesk(desk);
  desk.stage?.remove();
}

const partOf = ({ whole }: Desk, target: EventTarget | undefined): Part | undefined =>
  target instanceof Node ? whole.parts.find(({ reading }) => reading.editor.contains(target)) : undefined;

/** A click on a mark opens its card; a click beside all marks closes the open one. */
export function onClick(desks: Desks, marker: Marker, event: MouseEvent): void {
  const target = event.composedPath()[0];
  for (const desk of desks.all()) {
    const part = partOf(desk, target);
    if (!desk.board.review.value || !desk.world.inPage.value || !part) continue;
    const index = marker.hitTest(part.reading.editor, event.clientX, event.clientY);
    desk.board.keyboard.value = false;
    turnTo(desk, index === undefined ? undefined : shownIn(desk, part)[index]);
  }
}

/** Ctrl or ⌘ with the full stop, as editors know it for a quick fix: the card nearest to the caret, with the focus in it. */
export function onKey(desks: Desks, event: KeyboardEvent): void {
  if (event.key !== '.' || !(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
  const target = event.composedPath()[0];
  for (const desk of desks.all()) {
    const shown = desk.board.review.value;
    if (!shown || !isSeen(desk.world) || !partOf(desk, target)) continue;
    const caret = selectionInWhole(desk.whole)?.end ?? 0;
    const nearest = shownFindings(shown).toSorted((a, b) => distance(a, caret) - distance(b, caret))[0];
    if (!nearest) continue;
    event.preventDefault();
    event.stopPropagation();
    turnTo(desk, nearest);
    desk.board.keyboard.value = true;
  }
}

/** Remembers the caret before the editor itself hears that the focus goes: some let go of it then. */
export function onBlur(desks: Desks, event: FocusEvent): void {
  const target = event.composedPath()[0];
  for (const desk of desks.all()) {
    const editor = desk.editors.find((one) => one === target);
    const span = editor && selectionIn(editor);
    if (span) desk.left = { editor, span };
  }
}

const distance = ({ start, end }: { start: number; end: number }, caret: number): number =>
  caret < start ? start - caret : Math.max(0, caret - end);
