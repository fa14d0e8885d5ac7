import type { Composer } from '@/lib/editor/find';
import { submitOf } from '@/lib/editor/submit';
import { isVisible } from '@/lib/editor/visible';
import type { Outcome } from '@/lib/habits/entry';
import type { Sign } from '@/lib/health/note';
import type { Desk } from './desk';
import type { World } from './world';

/** With less than this nobody knows whether a button should be there; UTF-16 units. */
const SOMETHING = 10;
/** So much was written by somebody who means to send it. */
const A_TEXT = 30;

/** Tells what was seen of a composer, each thing once a session. */
export function tell({ world, composer, told }: Desk, what: Sign): void {
  if (!told.has(what)) world.note(composer, what);
  told.add(what);
}

/** The writer has paused: is everything where the adapter says? Where the publish button is not, another variant may know it. */
export function lookForButton(desk: Desk): void {
  const { composer, startedWith, sending, world } = desk;
  const { generic, undescribed, submit } = composer.variant;
  const { length } = desk.whole.text;
  if (generic && !undescribed) {
    if (length - startedWith >= A_TEXT) tell(desk, 'unmatched');
  } else if (submit.length > 0 && length >= SOMETHING && !sending && isVisible(composer.editor)) {
    const button = submitOf(composer);
    if (button || !generic) tell(desk, button ? 'button' : 'no-button');
    // What was clicked is written first: another variant has a desk of its own.
    if (!button && desk.applying.size === 0) world.describeAnew(composer);
  }
}

/** Whether the site's answer was seen: where it never is, its requests have another name. */
export function noteAnswer({ note }: World, composer: Composer, outcome: Outcome | undefined): void {
  const { generic, outcome: signs } = composer.variant;
  if (generic || signs.requests.length === 0) return;
  if (outcome === 'posted' || outcome === 'scheduled') note(composer, 'posted');
  if (outcome === 'probable') note(composer, outcome);
}
