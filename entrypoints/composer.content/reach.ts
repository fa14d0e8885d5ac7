import { closest, holds } from '@/lib/editor/closest';
import { submitOf } from '@/lib/editor/submit';
import type { Desk } from './desk';
import { paint, warn } from './refresh';

type Desks = { all(): Iterable<Desk> };

const buttons = 'button, [role="button"], [type="submit"]';

const hasCaution = ({ board }: Desk): boolean =>
  board.review.value?.marks.some(({ level }) => level === 'caution') ?? false;

/**
 * The pointer or the focus reaches a publish button: an open caution shows its card once more, and the background is woken.
 * Nothing is stopped by it.
 */
export function onReach(desks: Desks, event: PointerEvent | FocusEvent): void {
  const target = event.composedPath()[0];
  if (!(target instanceof Element)) return;
  const mayPublish = closest(target, buttons) !== undefined;
  for (const desk of desks.all()) {
    const submit = mayPublish || hasCaution(desk) ? submitOf(desk.composer) : undefined;
    if (!submit || !holds(submit, target)) continue;
    const { relatedTarget: from } = event;
    if (!(from instanceof Element && holds(submit, from))) desk.world.wake();
    if (!hasCaution(desk)) continue;
    warn(desk, desk.warnedAtButton);
    paint(desk);
  }
}

/** A key is held that an Enter may follow at once: the background is woken. */
export function onModifier(desks: Desks, { key, repeat }: KeyboardEvent): void {
  if (repeat || (key !== 'Control' && key !== 'Meta')) return;
  const desk = [...desks.all()].find(({ composer }) => composer.variant.keys.length > 0);
  desk?.world.wake();
}
