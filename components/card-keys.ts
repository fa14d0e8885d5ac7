import type { Finding } from '@/lib/engine/finding';
import { placeOf } from './card-foot';

/** What a key of the card does beside the browser's own Tab and Enter. */
interface Keys {
  chosen: Finding;
  marks: readonly Finding[];
  onChoose(finding: Finding): void;
  onClose(): void;
}

const between: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };
const across: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Up and down walk the suggestions, left and right the findings, Escape closes. */
export function handleCardKey(event: KeyboardEvent, keys: Keys): void {
  const card = event.currentTarget as HTMLElement;
  const step = between[event.key];
  const turn = across[event.key];
  const next = turn && keys.marks[placeOf(keys.chosen, keys.marks) + turn];
  if (event.key === 'Escape') keys.onClose();
  else if (step) walkSuggestions(card, step);
  else if (next && placeOf(keys.chosen, keys.marks) >= 0) keys.onChoose(next);
  else return;
  event.preventDefault();
}

/** Moves the focus by one suggestion, round at the ends; from elsewhere to the first or the last. */
function walkSuggestions(card: HTMLElement, step: 1 | -1): void {
  const buttons = [...card.querySelectorAll<HTMLElement>('[data-suggestion]')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  const from = at < 0 && step < 0 ? 0 : at;
  const next = buttons.at((from + step) % buttons.length);
  next?.focus({ preventScroll: true });
  // The browsers' own scrolling leaves it under the foot.
  next?.scrollIntoView({ block: 'nearest' });
}

/** Gives the focus to the first suggestion, or to the card itself without one. */
export function focusCard(card: HTMLElement): void {
  (card.querySelector<HTMLElement>('[data-suggestion]') ?? card).focus({ preventScroll: true });
}
