import type { Corner, Place } from '@/components/coach-model';
import { holds } from '@/lib/editor/closest';
import { submitOf } from '@/lib/editor/submit';
import type { Desk } from './desk';
import { keepFrames } from './frames';
import { type Box, placePieces } from './place';
import { boxOf, lookAround } from './scene';

/** Keeps chip and card where they belong. Looking around in the page is dear, following what moves is not. */
export interface Placing {
  /** Looks around in the next frame. */
  soon(): void;
  /** The same for a chip that was not there: until it has a size it has no place, and is not seen. */
  anew(): void;
  /** Looks around before long, but not at every key. */
  later(): void;
  /** The composer is of another size: the pieces follow before that is painted. Call it when a `ResizeObserver` does. */
  resized(): void;
  /** Something scrolled: the pieces follow in the next frame, unless that does not take the composer along. */
  scrolled(event: Event): void;
  stop(): void;
}

/** Milliseconds between two looks at the surroundings. */
const LATER = 200;

/** What was found at the last look. */
interface Found {
  composer: Box;
  place: Place;
  /** Stands still when only the text scrolls. */
  anchor: Element;
}

/** Places the pieces of a desk, which are in `root`, the shadow root of `host`. */
export function keepPlace(desk: Desk, host: Element, root: ShadowRoot): Placing {
  let found: Found | undefined;
  const frames = keepFrames(() => {
    if (!host.isConnected) return;
    if (!isDrawn(desk, root)) return frames.soon();
    found = find(desk, host, root);
    put(desk, found.place);
  }, LATER);
  const follow = (): void => {
    if (found) put(desk, shift(found, boxOf(desk.composer)));
  };
  return {
    soon: frames.soon,
    anew() {
      found = undefined;
      desk.board.place.value = undefined;
      frames.soon();
    },
    later: frames.later,
    resized() {
      if (!frames.isDue()) follow();
      frames.later();
    },
    scrolled(event) {
      const scroller = event.composedPath()[0];
      if (found && scroller instanceof Element && !holds(scroller, found.anchor)) return;
      frames.draw(follow);
      frames.later();
    },
    stop: frames.stop,
  };
}

/** A piece that is about to be drawn has no size yet, and would jump once it has. */
function isDrawn({ board: { review, chosen } }: Desk, root: ShadowRoot): boolean {
  const has = (piece: string): boolean => root.querySelector(`[data-piece="${piece}"]`) !== null;
  return !review.value || (has('chip') && (!chosen.value || has('card')));
}

function find(desk: Desk, host: Element, root: ShadowRoot): Found {
  const scene = lookAround(desk, host, root);
  return { composer: scene.composer, place: placePieces(scene), anchor: submitOf(desk.composer) ?? desk.composer.root };
}

/** Draws nothing anew where all stands as it stood. */
function put({ board: { place } }: Desk, next: Place): void {
  if (JSON.stringify(place.peek()) !== JSON.stringify(next)) place.value = next;
}

/** Where the pieces stand when the composer has moved since: each goes with the edge that is near. */
function shift({ composer, place: { chip, card } }: Found, now: Box): Place {
  const along = (corner: Corner): Corner => {
    const isAbove = Math.abs(corner.top - composer.top) < Math.abs(corner.top - composer.bottom);
    const down = isAbove ? now.top - composer.top : now.bottom - composer.bottom;
    return { left: corner.left + now.left - composer.left, top: corner.top + down };
  };
  return { chip: chip && along(chip), card: { ...card, ...along(card) } };
}
