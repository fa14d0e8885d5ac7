import { holds } from '../closest';

/** What is told of a textarea while its words are underlined. */
export interface Follower {
  /** It moved, or its text scrolled. */
  moved(): void;
  /** Its words may stand elsewhere in it: another size, another font, another style. */
  changed(): void;
}

/** Tells of everything that moves a textarea's words, until the returned function is called. No clock runs. */
export function follow(area: HTMLTextAreaElement, { moved, changed }: Follower): () => void {
  const page = area.ownerDocument;
  const ended = new AbortController();
  const heed = { capture: true, passive: true, signal: ended.signal };
  const onScroll = (event: Event): void => {
    const scroller = event.composedPath()[0];
    if (!(scroller instanceof Element) || holds(scroller, area)) moved();
  };
  page.defaultView?.addEventListener('scroll', onScroll, heed);
  page.defaultView?.addEventListener('resize', changed, heed);
  page.fonts.addEventListener('loadingdone', changed, { signal: ended.signal });
  let isFirst = true;
  const size = new ResizeObserver(() => {
    // It speaks up once to say that it listens.
    if (!isFirst) changed();
    isFirst = false;
  });
  size.observe(area);
  const look = new MutationObserver(changed);
  look.observe(area, { attributeFilter: ['class', 'style', 'dir', 'lang', 'wrap'] });
  const stopWatching = watchMoves(area, moved);
  return () => {
    ended.abort();
    size.disconnect();
    look.disconnect();
    stopWatching();
  };
}

/** The least change of what is visible that is told, as a share. */
const LEAST = 0.000_1;

/**
 * Tells whenever an element moves for whatever reason, also when nothing scrolled and nothing was pressed: an observer whose
 * frame is exactly the element's box speaks up as soon as the element is no longer in it, and is then made anew.
 */
function watchMoves(element: Element, moved: () => void): () => void {
  let observer: IntersectionObserver | undefined;
  const watch = (known: number): void => {
    observer?.disconnect();
    const threshold = known >= 1 ? [1] : [known, Math.min(1, known + LEAST)];
    let isFirst = true;
    const heed = ([entry]: IntersectionObserverEntry[]): void => {
      const ratio = entry?.intersectionRatio ?? known;
      if (isFirst && Math.abs(ratio - known) < LEAST) {
        isFirst = false;
        return;
      }
      moved();
      watch(ratio);
    };
    observer = new IntersectionObserver(heed, { rootMargin: insetsOf(element), threshold });
    observer.observe(element);
  };
  watch(1);
  return () => observer?.disconnect();
}

/** How far each side of the window must go inward to lie at the element's box. */
function insetsOf(element: Element): string {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  return [top, clientWidth - right, clientHeight - bottom, left].map((side) => `${-Math.floor(side)}px`).join(' ');
}
