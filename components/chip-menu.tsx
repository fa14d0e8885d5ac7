import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '@/lib/wording/words';
import type { CoachCallbacks, Shown } from './coach-model';
import { onPressOutside } from './press-outside';

interface Props {
  words: Words;
  on: CoachCallbacks;
  review: Shown;
  folded: boolean;
  forOther: boolean;
  /** Opens downwards where there is no room above. */
  below: boolean;
  /** Opened by keyboard: the first item takes the focus. */
  byKeyboard: boolean;
  /** The button that opens and closes it: a press there is none elsewhere. */
  opener: RefObject<HTMLElement | null>;
  /** `giveBack`: the menu was left on purpose, so that a focus it had belongs to its button; not when the focus went elsewhere. */
  onClose(giveBack: boolean): void;
}

/** What the balance means, and the ways to be left in peace. */
export function ChipMenu({ words, on, review, folded, forOther, below, byKeyboard, opener, onClose }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (byKeyboard) menu.current?.querySelector('button')?.focus();
  }, [byKeyboard]);
  useEffect(() => onPressOutside([menu.current, opener.current], () => onClose(false)));
  return (
    <div
      ref={menu}
      class={below ? 'menu below' : 'menu'}
      onFocusOut={(event: FocusEvent) => menu.current?.contains(event.relatedTarget as Node | null) || onClose(false)}
    >
      <p>{meaning(words, on, review)}</p>
      <div
        role="menu"
        tabIndex={-1}
        aria-label={words.chip.menu}
        onKeyDown={(event: KeyboardEvent) => walk(event, () => onClose(true))}
      >
        {itemsOf(words, on, folded, forOther).map(([label, act]) => (
          <button
            key={label}
            type="button"
            role="menuitem"
            onClick={() => {
              onClose(true);
              act();
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}

/** What can be chosen, and what it does; where there is no site, it cannot be left. */
function itemsOf(
  words: Words,
  on: CoachCallbacks,
  folded: boolean,
  forOther: boolean,
): readonly (readonly [string, () => void])[] {
  return [
    [words.chip.summary, on.onOpenSummary],
    [words.chip.pause, on.onPause],
    ...(on.onSiteOff ? [[words.chip.siteOff, on.onSiteOff] as const] : []),
    [forOther ? words.chip.forMyself : words.chip.forOther, () => on.onForOther(!forOther)],
    [folded ? words.chip.unfold : words.chip.fold, () => on.onFold(!folded)],
  ];
}

/** The state in a sentence, and what it rests on: rules by their title, other signs by their name. */
export function meaning(words: Words, on: CoachCallbacks, review: Shown): string {
  const titles = review.reasons.flatMap((reason) => on.nameReason(reason) ?? []);
  const because = titles.length > 0 ? [words.chip.because(titles)] : [];
  return [words.balanceMeanings[review.balance], ...because].join(' ');
}

/** Up and down walk the items, Escape closes. */
function walk(event: KeyboardEvent, onClose: () => void): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  if (event.key === 'Escape') onClose();
  else if (step) buttons.at((at + step) % buttons.length)?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
